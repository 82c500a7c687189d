CREATE INDEX "articles_seen" ON "articles" USING btree ("seen_at");--> statement-breakpoint
CREATE INDEX "articles_with_text" ON "articles" USING btree ("seen_at") WHERE text <> '';--> statement-breakpoint
CREATE INDEX "articles_without_story" ON "articles" USING btree ("seen_at") WHERE story_id is null;--> statement-breakpoint
CREATE INDEX "decisions_silent" ON "decisions" USING btree ("at") WHERE kind in ('ignored', 'repeat');--> statement-breakpoint
CREATE INDEX "outbox_alerts_story" ON "outbox" USING btree ("story_id") WHERE kind = 'alert';--> statement-breakpoint
CREATE INDEX "outbox_doubted" ON "outbox" USING btree ("next_at") WHERE state = 'sent' and ambiguous and kind <> 'edit';--> statement-breakpoint
CREATE INDEX "outbox_edits" ON "outbox" USING btree ("created_at") WHERE kind = 'edit';--> statement-breakpoint
ALTER INDEX "facts_terms" SET (fastupdate = off);--> statement-breakpoint
SELECT gin_clean_pending_list('"facts_terms"'::regclass);
