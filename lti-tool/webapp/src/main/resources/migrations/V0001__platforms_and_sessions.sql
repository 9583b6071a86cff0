-- What the tool knows of platforms, and the launches that are open.
-- The same SQL runs on H2 (PostgreSQL mode) and on PostgreSQL.

-- One row: which installation this database belongs to, and whether grades may leave it.
create table installation (
    id smallint primary key,
    instance_id varchar(255) not null,
    base_url varchar(2000) not null,
    delivery_paused boolean not null,
    paused_because varchar(40),
    changed_at timestamp with time zone not null,
    check (id = 1)
);

-- Secrets of the tool itself, sealed under the master key.
create table secret (
    name varchar(64) primary key,
    sealed bytea not null,
    created_at timestamp with time zone not null
);

-- The tool's signing keys by generation, sealed. The newest one whose time has come signs; all are
-- published until their last day. Generation is the primary key so that of two nodes that make one at
-- the same time only one succeeds.
create table tool_key (
    generation int primary key,
    kid varchar(64) not null unique,
    sealed bytea not null,
    created_at timestamp with time zone not null,
    signs_from timestamp with time zone not null,
    published_until timestamp with time zone
);

create table registration (
    id varchar(255) primary key,
    issuer varchar(255) not null,
    client_id varchar(255) not null,
    created_at timestamp with time zone not null,
    unique (issuer, client_id)
);

-- The tenant: one installation of a platform under one registration.
create table organization (
    id varchar(255) primary key,
    registration_id varchar(255) not null references registration (id),
    platform_guid varchar(255) not null,
    name varchar(255) not null,
    created_at timestamp with time zone not null,
    unique (registration_id, platform_guid)
);

-- A deployment without an organization waits for an administrator.
create table deployment (
    id varchar(255) primary key,
    organization_id varchar(255) references organization (id),
    registration_id varchar(255) not null references registration (id),
    deployment_id varchar(255) not null,
    platform_guid varchar(255) not null,
    first_seen_at timestamp with time zone not null,
    admitted_at timestamp with time zone,
    unique (registration_id, deployment_id)
);

-- place is "context:" and the context's id, or "link:" and the link's where there is no context.
create table course (
    organization_id varchar(255) not null references organization (id),
    id varchar(255) not null,
    deployment_id varchar(255) not null references deployment (id),
    place varchar(300) not null,
    title varchar(1000) not null,
    created_at timestamp with time zone not null,
    primary key (organization_id, id),
    unique (deployment_id, place)
);

create table resource_link (
    organization_id varchar(255) not null,
    course_id varchar(255) not null,
    activity_id varchar(255) not null,
    link_id varchar(255) not null,
    created_at timestamp with time zone not null,
    primary key (organization_id, course_id, activity_id),
    unique (organization_id, course_id, link_id)
);

-- What launches said of the gradebook of an activity.
create table gradebook_column (
    organization_id varchar(255) not null,
    course_id varchar(255) not null,
    activity_id varchar(255) not null,
    line_items varchar(2000),
    line_item varchar(2000),
    scopes varchar(2000) not null,
    updated_at timestamp with time zone not null,
    primary key (organization_id, course_id, activity_id)
);

-- Who a person is at their platform. The platform's name for them is found by a keyed hash and kept
-- sealed under the person's key; after erasure the hash is null and the key destroyed.
create table subject (
    organization_id varchar(255) not null references organization (id),
    id varchar(255) not null,
    registration_id varchar(255) not null references registration (id),
    platform_subject_hash varchar(64),
    sealed_platform_subject bytea,
    created_at timestamp with time zone not null,
    forgotten_at timestamp with time zone,
    primary key (organization_id, id),
    unique (organization_id, registration_id, platform_subject_hash)
);

-- Logins that a platform has begun and not finished; each row is used up by one delete.
create table pending_login (
    state_hash varchar(64) primary key,
    issuer varchar(255) not null,
    client_id varchar(255) not null,
    nonce varchar(255) not null,
    binding_hash varchar(64) not null,
    deployment_id varchar(255),
    target_link varchar(8192) not null,
    storage_target varchar(255),
    expires_at timestamp with time zone not null
);
create index pending_login_expiry on pending_login (expires_at);

-- Open launches. Neither the secret nor anything derived from it is here, only its SHA-256.
create table launch_session (
    id varchar(64) primary key,
    secret_hash varchar(64) not null,
    organization_id varchar(255) not null,
    issuer varchar(255) not null,
    client_id varchar(255) not null,
    deployment_id varchar(255) not null,
    course_id varchar(255) not null,
    activity_id varchar(255) not null,
    subject_id varchar(255) not null,
    roles varchar(255) not null,
    test_user boolean not null,
    observer boolean not null,
    locale varchar(100) not null,
    return_url varchar(2000),
    began_at timestamp with time zone not null,
    last_seen_at timestamp with time zone not null,
    expires_at timestamp with time zone not null
);
create index launch_session_subject on launch_session (organization_id, subject_id);
create index launch_session_expiry on launch_session (expires_at);
