-- What administrators decide about deployments.

-- Which deployments of a registration are admitted without an administrator.
alter table registration add column new_deployments varchar(20) default 'SAME_INSTALLATION' not null;

-- What the platform calls itself, for whoever decides.
alter table deployment add column platform_name varchar(255) default '' not null;
alter table deployment add column refused_at timestamp with time zone;
