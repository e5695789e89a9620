// A module of topojson-client, served beside our element; only its address is ours.
export { feature as default } from 'topojson-client';
