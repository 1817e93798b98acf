--liquibase formatted sql

--changeset tableturner:preferences
-- How somebody wants to see things. actor is the key that the audit log uses.
create table preferences (
    actor   varchar(40)   not null,
    name    varchar(80)   not null,
    content varchar(4000) not null,
    primary key (actor, name)
)${without_rowid};
--rollback drop table preferences;
