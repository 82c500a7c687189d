CREATE INDEX "facts_bears" ON "facts" USING btree ("bears_on","learned_at") WHERE bears_on is not null;--> statement-breakpoint
CREATE INDEX "facts_recorded" ON "facts" USING btree ("recorded_at");--> statement-breakpoint
CREATE INDEX "facts_dated" ON "facts" USING btree ("event_from","learned_at") WHERE event_from is not null;--> statement-breakpoint
CREATE INDEX "facts_undated" ON "facts" USING btree ("learned_at") WHERE event_from is null;--> statement-breakpoint
CREATE INDEX "facts_rumours" ON "facts" USING btree ("outlet_count","learned_at") WHERE status = 'speculated' and lifecycle = 'current';--> statement-breakpoint
CREATE INDEX "outbox_created" ON "outbox" USING btree ("created_at");--> statement-breakpoint
CREATE INDEX "outbox_digests" ON "outbox" USING btree ("channel","id") WHERE kind = 'digest';--> statement-breakpoint
-- A base may know one topic only, and then looks for the newest facts of another along all facts (measured: 586 ms, and 0.6 ms with this).
ALTER TABLE "facts" ALTER COLUMN "topic" SET (n_distinct = 100);--> statement-breakpoint
ALTER TABLE "facts" ALTER COLUMN "bears_on" SET (n_distinct = 100);
