-- Where the members of each course are listed, as its launches said, and how far the reading is.
create table member_list (
    organization_id varchar(255) not null,
    course_id varchar(255) not null,
    errand varchar(64) not null unique,
    address varchar(2000) not null,
    offered_at timestamp with time zone not null,
    due_at timestamp with time zone not null,
    asked_at timestamp with time zone,
    state varchar(20) not null,
    state_since timestamp with time zone,
    pages int not null,
    people int not null,
    failures int not null,
    fault varchar(40),
    detail varchar(1000),
    whole_at timestamp with time zone,
    primary key (organization_id, course_id)
);
create index member_list_due on member_list (due_at);

-- The class lists. Who is missing from a newer list is marked and stays; names lie with the person's
-- other details.
create table listed_person (
    organization_id varchar(255) not null,
    course_id varchar(255) not null,
    subject_id varchar(255) not null,
    roles varchar(255) not null,
    status varchar(20) not null,
    status_since timestamp with time zone not null,
    primary key (organization_id, course_id, subject_id)
);
