-- A platform's addresses are as long as the message lets them be that they came in: 64 KB.
alter table launch_session alter column return_url set data type varchar;
alter table gradebook_column alter column line_items set data type varchar;
alter table gradebook_column alter column line_item set data type varchar;
alter table further_column alter column line_items set data type varchar;
alter table further_column alter column line_item set data type varchar;
