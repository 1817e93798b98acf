--liquibase formatted sql

--changeset tableturner:audit-log-subjects
-- Changes of anything but a reservation name their subject; the values are JSON, of the changed fields only, with
-- personal ones hidden. origin is the network address of the session, for staff.
alter table audit_log add column subject varchar(40);
alter table audit_log add column subject_id ${id};
alter table audit_log add column before_values text;
alter table audit_log add column after_values text;
alter table audit_log add column origin varchar(64) not null default '';
create index idx_audit_log_at on audit_log (at);
create index idx_audit_log_actor on audit_log (actor, id);
create index idx_audit_log_restaurant on audit_log (restaurant_id, id);
create index idx_audit_log_subject on audit_log (subject, subject_id, id) where subject is not null;
--rollback empty

--changeset tableturner:audit-log-is-never-changed dbms:sqlite splitStatements:false
create trigger audit_log_is_never_changed before update on audit_log
begin select raise(abort, 'The audit log is never changed'); end;
--rollback drop trigger audit_log_is_never_changed;

--changeset tableturner:audit-log-is-never-deleted dbms:sqlite splitStatements:false
create trigger audit_log_is_never_deleted before delete on audit_log
begin select raise(abort, 'The audit log is never deleted'); end;
--rollback drop trigger audit_log_is_never_deleted;

--changeset tableturner:audit-log-is-final dbms:postgresql splitStatements:false
create function audit_log_is_final() returns trigger language plpgsql as
$$ begin raise exception 'The audit log is never changed and never deleted'; end $$;
create trigger audit_log_is_never_changed before update or delete on audit_log
    for each row execute function audit_log_is_final();
create trigger audit_log_is_never_emptied before truncate on audit_log
    for each statement execute function audit_log_is_final();
--rollback drop trigger audit_log_is_never_changed on audit_log;
--rollback drop trigger audit_log_is_never_emptied on audit_log;
--rollback drop function audit_log_is_final();
