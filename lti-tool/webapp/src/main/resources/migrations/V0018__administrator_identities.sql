-- Whom a district's identity provider vouches for: a keyed hash of issuer and subject, one for an
-- administrator, and one administrator for each.
create table administrator_identity (
    administrator_id varchar(255) primary key references administrator (id),
    identity_hash varchar(64) not null unique,
    linked_at timestamp with time zone not null
);
