-- Platforms that registered themselves, and who was invited to let one do so.
-- The invitation's secret is never kept, only its hash.

create table invitation (
    id varchar(255) primary key,
    secret_hash varchar(64) not null unique,
    purpose varchar(200) not null,
    renews_issuer varchar(255),
    renews_client_id varchar(255),
    created_at timestamp with time zone not null,
    expires_at timestamp with time zone not null,
    used_at timestamp with time zone
);

create table platform_connection (
    id varchar(255) primary key,
    issuer varchar(255) not null,
    client_id varchar(255) not null,
    authorization_endpoint varchar(2000) not null,
    token_endpoint varchar(2000) not null,
    token_audience varchar(2000) not null,
    jwks_uri varchar(2000) not null,
    deployment_id varchar(255),
    product varchar(255) not null,
    version varchar(255) not null,
    account varchar(255) not null,
    scopes varchar(2000) not null,
    state varchar(20) not null,
    registered_at timestamp with time zone not null,
    decided_at timestamp with time zone,
    unique (issuer, client_id)
);
