-- Personal data, apart from everything that people did. Each value is sealed under its person's
-- key; erasing a person destroys the key.

create table person_key (
    organization_id varchar(255) not null,
    subject_id varchar(255) not null,
    sealed_key bytea,
    created_at timestamp with time zone not null,
    destroyed_at timestamp with time zone,
    primary key (organization_id, subject_id)
);

create table personal_details (
    organization_id varchar(255) not null,
    subject_id varchar(255) not null,
    sealed bytea not null,
    primary key (organization_id, subject_id)
);

-- Free text: a random salt and the words, sealed under the key of its owner.
create table words (
    organization_id varchar(255) not null,
    id varchar(255) not null,
    owner_id varchar(255) not null,
    sealed bytea not null,
    primary key (organization_id, id)
);

-- What somebody typed and has not sent yet.
create table draft_text (
    organization_id varchar(255) not null,
    run_id varchar(255) not null,
    node varchar(255) not null,
    field varchar(255) not null,
    owner_id varchar(255) not null,
    sealed bytea not null,
    saved_at timestamp with time zone not null,
    primary key (organization_id, run_id, node, field)
);
