CREATE INDEX "facts_bears" ON "facts" USING btree ("bears_on","learned_at") WHERE bears_on is not null;--> statement-breakpoint
CREATE INDEX "facts_recorded" ON "facts" USING btree ("recorded_at");