-- Which sheet of a workbook a cell stands in. Row and column alone do not find it: the profile's workbooks have a sheet
-- for each measure.

-- Names of the workbook's sheets, in its order; null for files without sheets, and for what was loaded before sheets
-- were kept.
alter table release add column sheets text[];

-- 1-based place in release.sheets; null where the file has no sheets or where nothing was kept. Without a default, so
-- that no stored figure is rewritten.
alter table observation add column source_sheet smallint;

alter table release_rejection add column sheet text;
