-- Null: no administrator has said which new deployments are admitted, so it is as the registration
-- means it. Until now that could not be told from the constant that every row began with.
alter table registration alter column new_deployments drop default;
alter table registration alter column new_deployments drop not null;
update registration set new_deployments = null where new_deployments = 'SAME_INSTALLATION';
