-- The sources of every simulation, plan, rubric and framework that was ever in use here, so that work
-- that is pinned to an old version opens as it was. Rows are added and never changed.

-- A text of content, once, however many editions hold it.
create table content_text (
    sha256 varchar(64) primary key,
    content text not null
);

create table edition (
    id varchar(64) primary key,
    kept_at timestamp with time zone not null
);

create table edition_file (
    edition_id varchar(64) not null references edition (id),
    path varchar(1000) not null,
    sha256 varchar(64) not null references content_text (sha256),
    primary key (edition_id, path)
);

-- What an edition compiles to, by the SHA-256 of the compiled form.
create table edition_object (
    edition_id varchar(64) not null references edition (id),
    hash varchar(64) not null,
    primary key (edition_id, hash)
);

create index edition_object_hash on edition_object (hash);
