-- A launch of a course as a whole, or one that chooses links for it, is of no activity.
alter table launch_session alter column activity_id drop not null;

-- Which activities somebody has opened from their course. A launch adds to it; nothing is taken away.
create table opened_activity (
    organization_id varchar(255) not null,
    course_id varchar(255) not null,
    activity_id varchar(255) not null,
    subject_id varchar(255) not null,
    opened_at timestamp with time zone not null,
    primary key (organization_id, course_id, subject_id, activity_id)
);

-- Whoever began an attempt has opened its activity; nothing is known of others.
insert into opened_activity (organization_id, course_id, activity_id, subject_id, opened_at)
select organization_id, course_id, activity_id, subject_id, min(started_at)
from run
group by organization_id, course_id, activity_id, subject_id;
