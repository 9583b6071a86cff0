-- A decision that ended without a score is released too; it has a status and no grade.
alter table release add column status varchar(20) default 'DECIDED' not null;
alter table release alter column grade_column drop not null;
alter table release alter column given drop not null;
alter table release alter column maximum drop not null;
