CREATE INDEX "decisions_story" ON "decisions" USING btree ("channel","story_id");--> statement-breakpoint
CREATE INDEX "outbox_alerts" ON "outbox" USING btree ("id") WHERE kind = 'alert';