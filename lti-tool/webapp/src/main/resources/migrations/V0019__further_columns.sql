-- A plan may want several columns in the gradebook: which one a grade is for.
alter table departure add column column_id varchar(100) default 'grade' not null;
alter table departure add column column_title varchar(100) default '' not null;

-- Columns beside the one that a link has, found or made by the tool.
create table further_column (
    organization_id varchar(255) not null,
    course_id varchar(255) not null,
    activity_id varchar(255) not null,
    column_id varchar(100) not null,
    line_items varchar(2000) not null,
    line_item varchar(2000) not null,
    found_at timestamp with time zone not null,
    primary key (organization_id, course_id, activity_id, column_id)
);

-- Who is making a column just now: of two that look at once, one makes it.
create table column_making (
    organization_id varchar(255) not null,
    course_id varchar(255) not null,
    activity_id varchar(255) not null,
    column_id varchar(100) not null,
    since timestamp with time zone not null,
    primary key (organization_id, course_id, activity_id, column_id)
);

alter table gradebook_difference rename to gradebook_difference_of_own;
create table gradebook_difference (
    organization_id varchar(255) not null,
    course_id varchar(255) not null,
    activity_id varchar(255) not null,
    subject_id varchar(255) not null,
    column_id varchar(100) not null,
    shown varchar(40),
    shown_maximum varchar(40),
    seen_at timestamp with time zone not null,
    primary key (organization_id, course_id, activity_id, subject_id, column_id)
);
insert into gradebook_difference (organization_id, course_id, activity_id, subject_id, column_id,
    shown, shown_maximum, seen_at)
select organization_id, course_id, activity_id, subject_id, 'grade', shown, shown_maximum, seen_at
from gradebook_difference_of_own;
drop table gradebook_difference_of_own;
