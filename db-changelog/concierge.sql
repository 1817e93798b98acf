--liquibase formatted sql

--changeset tableturner:conversations
-- state: what is understood and asked, as JSON; summary: what left the model's window. user_id is null until sign-in.
create table conversations (
    id         ${identity},
    token      varchar(64) not null unique,
    user_id    ${id} references users (id) on delete cascade,
    state      text not null,
    summary    text not null default '',
    turns      integer not null default 0 check (turns >= 0),
    tokens     integer not null default 0 check (tokens >= 0),
    created_at ${instant} not null,
    updated_at ${instant} not null
);
create index idx_conversations_user on conversations (user_id) where user_id is not null;
--rollback drop table conversations;

--changeset tableturner:conversation-messages
-- The transcript. Phone numbers, codes, cards and e-mail addresses never reach it: marks such as [phone] stand for them.
create table conversation_messages (
    id              ${identity},
    conversation_id ${id} not null references conversations (id) on delete cascade,
    turn            integer not null check (turn > 0),
    author          varchar(10) not null check (author in ('diner', 'concierge')),
    text            text not null,
    cards           text not null default '[]',
    replies         text not null default '[]',
    model           varchar(12) not null default '',
    checked         varchar(200) not null default '',
    created_at      ${instant} not null,
    unique (conversation_id, turn, author)
);
--rollback drop table conversation_messages;

--changeset tableturner:conversation-proposals
-- What was shown for a yes. terms: what exactly, as JSON; result: the reservation's number once it is done.
create table conversation_proposals (
    id              ${identity},
    conversation_id ${id} not null references conversations (id) on delete cascade,
    turn            integer not null check (turn > 0),
    terms           text not null,
    status          varchar(10) not null check (status in ('open', 'done', 'withdrawn')),
    result          varchar(20) not null default '',
    created_at      ${instant} not null
);
create index idx_conversation_proposals_conversation on conversation_proposals (conversation_id, status);
--rollback drop table conversation_proposals;
