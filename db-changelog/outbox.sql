--liquibase formatted sql

--changeset tableturner:outbox
-- What must follow a booking, written in its transaction. Holds ids; the worker looks up whom to tell.
create table outbox (
    id             ${identity},
    topic          varchar(60) not null,
    reservation_id ${id} references reservations (id),
    restaurant_id  ${id} references restaurants (id),
    user_id        ${id} references users (id),
    created_at     ${instant} not null,
    due_at         ${instant} not null,
    attempts       integer not null default 0,
    sent_at        ${instant},
    last_error     varchar(400)
);
create index idx_outbox_due on outbox (due_at) where sent_at is null;
--rollback drop table outbox;
