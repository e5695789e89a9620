import { Hono } from 'hono';
import { agendaRoutes } from '../meetings/agenda-routes.tsx';
import { attendanceRoutes } from '../meetings/attendance-routes.tsx';
import { decisionFormRoutes } from '../meetings/decision-form-routes.tsx';
import { decisionRoutes } from '../meetings/decision-routes.tsx';
import { meetingFormRoutes } from '../meetings/meeting-form-routes.tsx';
import { meetingRoutes } from '../meetings/meeting-routes.tsx';
import { minutesRoutes } from '../meetings/minutes-routes.tsx';
import { groupFormRoutes } from './group-form-routes.tsx';
import { groupRoutes } from './group-routes.tsx';
import type { GroupsServices } from './plan-outcomes.ts';

/** Groups, their meetings and decisions. Forms come first: `new` would be read as an id. */
export function groupsRoutes(services: GroupsServices): Hono {
  const parts = [
    groupFormRoutes,
    meetingFormRoutes,
    agendaRoutes,
    attendanceRoutes,
    decisionFormRoutes,
    minutesRoutes,
    groupRoutes,
    meetingRoutes,
    decisionRoutes,
  ];
  const routes = new Hono();
  for (const part of parts) routes.route('/', part(services));
  return routes;
}
