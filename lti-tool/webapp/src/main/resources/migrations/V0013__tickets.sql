-- Tickets for downloads of sessions without cookies; only hashes are kept, for a minute.

create table launch_ticket (
    hash varchar(64) primary key,
    launch_id varchar(64) not null references launch_session (id) on delete cascade,
    path varchar(500) not null,
    expires_at timestamp with time zone not null
);
create index launch_ticket_launch on launch_ticket (launch_id);
