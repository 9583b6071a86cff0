-- When a grade that waits is sent again.
alter table departure add column next_attempt_at timestamp with time zone;

-- Which activities' columns are read back, and how far that is.
create table gradebook_reading (
    organization_id varchar(255) not null,
    course_id varchar(255) not null,
    activity_id varchar(255) not null,
    errand varchar(64) not null unique,
    delivered_at timestamp with time zone not null,
    due_at timestamp with time zone not null,
    asked_at timestamp with time zone,
    state varchar(20) not null,
    state_since timestamp with time zone,
    failures int not null,
    fault varchar(40),
    detail varchar(1000),
    compared_at timestamp with time zone,
    primary key (organization_id, course_id, activity_id)
);
create index gradebook_reading_due on gradebook_reading (due_at);

-- Grades that a gradebook shows otherwise than it took them. No points: it shows none any more.
create table gradebook_difference (
    organization_id varchar(255) not null,
    course_id varchar(255) not null,
    activity_id varchar(255) not null,
    subject_id varchar(255) not null,
    shown varchar(40),
    shown_maximum varchar(40),
    seen_at timestamp with time zone not null,
    primary key (organization_id, course_id, activity_id, subject_id)
);

-- Which product the platform says to be, as its newest launch said.
alter table deployment add column product varchar(255);

-- Launches that ask for one submission.
create table review_request (
    launch_id varchar(64) primary key references launch_session (id) on delete cascade,
    submission_id varchar(255) not null
);
