-- Whether a candidate's reasons may be shown, without a name, to others of the cohort. Nobody who had
-- submitted before was asked, so theirs are withheld.
alter table submission add column reasons varchar(40) default 'WITHHELD' not null;
