-- Sharing sessions and the events of their logs. Persons are opaque ids and texts are references: see
-- V0002. Both tables are append-only: a comment is never edited or removed, closing is an event.

create table sharing_session (
    organization_id varchar(255) not null,
    id varchar(255) not null,
    course_id varchar(255) not null,
    opened_by varchar(255) not null,
    form_key varchar(255) not null,
    opened_at timestamp with time zone not null,
    question_text_id varchar(255) not null,
    question_commitment varchar(64) not null,
    opening_text_id varchar(255),
    opening_commitment varchar(64),
    known_groups varchar not null,
    own_groups int not null,
    own_groups_text_id varchar(255),
    own_groups_commitment varchar(64),
    primary key (organization_id, id),
    unique (organization_id, course_id, opened_by, form_key)
);

-- Append-only: what each kind of event does not have is null.
create table sharing_event (
    organization_id varchar(255) not null,
    session_id varchar(255) not null,
    number int not null,
    kind varchar(40) not null,
    subject_id varchar(255) not null,
    form_key varchar(255),
    happened_at timestamp with time zone not null,
    speaks_for varchar(255),
    text_id varchar(255),
    commitment varchar(64),
    text_length int,
    comment_number int,
    moderator_role varchar(40),
    reason varchar(40),
    spans varchar,
    primary key (organization_id, session_id, number),
    unique (organization_id, session_id, subject_id, form_key)
);
