--liquibase formatted sql

--changeset tableturner:staff-accounts
-- user_name is kept in lower case. password_version grows with each change of the password: sessions and devices
-- that began under another one have ended.
create table staff_accounts (
    id                   ${identity},
    user_name            varchar(60)  not null unique check (length(user_name) > 0 and user_name = lower(user_name)),
    name                 varchar(80)  not null check (length(name) > 0),
    password_hash        varchar(200) not null,
    password_version     integer not null default 1,
    must_change_password ${flag} not null,
    serves_all           ${flag} not null default false,
    is_active            ${flag} not null default true,
    created_at           ${instant} not null,
    last_sign_in_at      ${instant},
    version              integer not null default 0
);
create index idx_staff_accounts_name on staff_accounts (name);
--rollback drop table staff_accounts;

--changeset tableturner:staff-roles
create table staff_roles (
    account_id ${id} not null references staff_accounts (id),
    role       varchar(10) not null check (role in ('HOST', 'STAFF', 'MANAGER', 'ADMIN')),
    primary key (account_id, role)
)${without_rowid};
--rollback drop table staff_roles;

--changeset tableturner:staff-restaurants
create table staff_restaurants (
    account_id    ${id} not null references staff_accounts (id),
    restaurant_id ${id} not null references restaurants (id),
    primary key (account_id, restaurant_id)
)${without_rowid};
create index idx_staff_restaurants_restaurant on staff_restaurants (restaurant_id);
--rollback drop table staff_restaurants;

--changeset tableturner:staff-sign-in-failures
-- Failed sign-ins in a row, by what was tried: a user name (known or not) or a network address, hashed.
create table staff_sign_in_failures (
    subject      varchar(80) not null primary key,
    failures     integer not null check (failures > 0),
    failed_at    ${instant} not null,
    paused_until ${instant} not null
)${without_rowid};
--rollback drop table staff_sign_in_failures;

--changeset tableturner:staff-devices
-- One device that stays signed in; the same scheme as device_tokens.
create table staff_devices (
    series           varchar(64) not null primary key,
    account_id       ${id} not null references staff_accounts (id),
    password_version integer not null,
    token_hash       varchar(128) not null,
    previous_hash    varchar(128),
    rotated_at       ${instant} not null,
    created_at       ${instant} not null,
    expires_at       ${instant} not null
);
create index idx_staff_devices_account on staff_devices (account_id);
--rollback drop table staff_devices;

--changeset tableturner:staff-devices-without-password-version
-- Devices end by deletion when a password changes; a version beside them would say the same twice.
alter table staff_devices drop column password_version;
--rollback empty
