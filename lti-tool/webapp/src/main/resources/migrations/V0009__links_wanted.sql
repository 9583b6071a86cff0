-- A launch by which somebody chooses links for a course: what the platform takes, and where to.
alter table launch_session add column links_to varchar;
alter table launch_session add column links_taken boolean default false not null;
alter table launch_session add column links_several boolean default false not null;
alter table launch_session add column links_columns boolean default false not null;
alter table launch_session add column links_data varchar;
