CREATE TABLE "article_bands" (
	"band" bigint NOT NULL,
	"article_id" bigint NOT NULL,
	CONSTRAINT "article_bands_band_article_id_pk" PRIMARY KEY("band","article_id")
);
--> statement-breakpoint
CREATE TABLE "article_features" (
	"article_id" bigint PRIMARY KEY NOT NULL,
	"features" jsonb NOT NULL
);
--> statement-breakpoint
CREATE TABLE "article_terms" (
	"term" integer NOT NULL,
	"article_id" bigint NOT NULL,
	"published_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "article_terms_term_published_at_article_id_pk" PRIMARY KEY("term","published_at","article_id")
);
--> statement-breakpoint
CREATE TABLE "articles" (
	"id" bigserial PRIMARY KEY NOT NULL,
	"source_id" text,
	"url" text NOT NULL,
	"url_key" text NOT NULL,
	"publisher" text NOT NULL,
	"kind" text NOT NULL,
	"lang" text NOT NULL,
	"zone" text NOT NULL,
	"title" text NOT NULL,
	"text" text NOT NULL,
	"text_hash" text NOT NULL,
	"needs_page" boolean DEFAULT false NOT NULL,
	"published_at" timestamp (3) with time zone NOT NULL,
	"published_guessed" boolean DEFAULT false NOT NULL,
	"seen_at" timestamp (3) with time zone NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"state" text NOT NULL,
	"relevant" boolean,
	"relevance_reason" text,
	"topics" text[] DEFAULT '{}'::text[] NOT NULL,
	"copy_of" bigint,
	"copy_why" text,
	"model_read_at" timestamp (3) with time zone,
	"first_party" boolean DEFAULT false NOT NULL,
	"story_id" bigint,
	"story_why" text,
	"attempts" integer DEFAULT 0 NOT NULL,
	"error" text,
	"lease_until" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "audit" (
	"id" bigserial PRIMARY KEY NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"person" text NOT NULL,
	"action" text NOT NULL,
	"subject" text NOT NULL,
	"before" jsonb,
	"after" jsonb,
	"undone_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "channels" (
	"id" text PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"person" text,
	"lang" text NOT NULL,
	"active" boolean DEFAULT true NOT NULL,
	"inactive_why" text,
	"topics" text[] DEFAULT '{}'::text[] NOT NULL,
	"threshold" double precision,
	"cap_per_hour" integer,
	"quiet_hours" jsonb,
	"digest" boolean DEFAULT true NOT NULL,
	"joined_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "claims" (
	"id" bigserial PRIMARY KEY NOT NULL,
	"article_id" bigint,
	"fact_id" bigint NOT NULL,
	"relation" text NOT NULL,
	"seq" integer NOT NULL,
	"lang" text NOT NULL,
	"statement" text NOT NULL,
	"quote" text NOT NULL,
	"quote_start" integer NOT NULL,
	"quote_end" integer NOT NULL,
	"speaker" text,
	"speaker_kind" text NOT NULL,
	"status" text NOT NULL,
	"event" jsonb,
	"amounts" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"entities" text[] DEFAULT '{}'::text[] NOT NULL,
	"publisher" text NOT NULL,
	"url" text NOT NULL,
	"published_at" timestamp (3) with time zone NOT NULL,
	"novelty" jsonb,
	"found_by" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "decisions" (
	"id" bigserial PRIMARY KEY NOT NULL,
	"channel" text NOT NULL,
	"article_id" bigint NOT NULL,
	"development_id" bigint DEFAULT 0 NOT NULL,
	"story_id" bigint,
	"kind" text NOT NULL,
	"reason" jsonb NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"told_in" bigint
);
--> statement-breakpoint
CREATE TABLE "developments" (
	"id" bigserial PRIMARY KEY NOT NULL,
	"story_id" bigint NOT NULL,
	"article_id" bigint NOT NULL,
	"kind" text NOT NULL,
	"reasons" jsonb NOT NULL,
	"fact_ids" jsonb NOT NULL,
	"changed_fact_ids" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"topics" text[] DEFAULT '{}'::text[] NOT NULL,
	"score" double precision NOT NULL,
	"score_parts" jsonb NOT NULL,
	"situation_moved" boolean DEFAULT false NOT NULL,
	"bearings" jsonb NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"decided_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "fact_history" (
	"id" bigserial PRIMARY KEY NOT NULL,
	"fact_id" bigint NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"kind" text NOT NULL,
	"claim_id" bigint,
	"other_fact_id" bigint,
	"before" jsonb,
	"after" jsonb,
	"by" text NOT NULL,
	"recorded_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "fact_translations" (
	"fact_id" bigint NOT NULL,
	"lang" text NOT NULL,
	"of" text NOT NULL,
	"statement" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "fact_translations_fact_id_lang_pk" PRIMARY KEY("fact_id","lang")
);
--> statement-breakpoint
CREATE TABLE "facts" (
	"id" bigserial PRIMARY KEY NOT NULL,
	"seed_key" text,
	"topic" text NOT NULL,
	"bears_on" text,
	"story_id" bigint,
	"lang" text NOT NULL,
	"statement_en" text,
	"statement_ko" text,
	"status" text NOT NULL,
	"lifecycle" text DEFAULT 'current' NOT NULL,
	"speaker" text,
	"speaker_kind" text NOT NULL,
	"event" jsonb,
	"event_from" text,
	"dates" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"amounts" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"entities" text[] DEFAULT '{}'::text[] NOT NULL,
	"events" text[] DEFAULT '{}'::text[] NOT NULL,
	"negated" boolean DEFAULT false NOT NULL,
	"learned_at" timestamp (3) with time zone NOT NULL,
	"recorded_at" timestamp (3) with time zone NOT NULL,
	"superseded_by" bigint,
	"claim_id" bigint,
	"outlet_count" integer DEFAULT 1 NOT NULL,
	"terms" "tsvector"
);
--> statement-breakpoint
CREATE TABLE "feedback" (
	"id" bigserial PRIMARY KEY NOT NULL,
	"outbox_id" bigint,
	"answer_ref" text,
	"person" text NOT NULL,
	"kind" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"effect" jsonb,
	"undone_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "meta" (
	"key" text PRIMARY KEY NOT NULL,
	"value" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "milestone_history" (
	"id" bigserial PRIMARY KEY NOT NULL,
	"milestone_id" text NOT NULL,
	"state" text NOT NULL,
	"due_on" text NOT NULL,
	"fact_id" bigint,
	"at" timestamp (3) with time zone NOT NULL,
	"late" boolean DEFAULT false NOT NULL,
	"by" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "milestones" (
	"id" text PRIMARY KEY NOT NULL,
	"topic" text NOT NULL,
	"text_en" text NOT NULL,
	"text_ko" text NOT NULL,
	"due_on" text NOT NULL,
	"precision" text NOT NULL,
	"met_words" jsonb NOT NULL,
	"promised_by" bigint,
	"created_at" timestamp (3) with time zone NOT NULL,
	"added_by" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "model_calls" (
	"id" bigserial PRIMARY KEY NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"purpose" text NOT NULL,
	"lane" text NOT NULL,
	"person" text,
	"input_tokens" integer NOT NULL,
	"output_tokens" integer NOT NULL,
	"cached_tokens" integer DEFAULT 0 NOT NULL,
	"outcome" text
);
--> statement-breakpoint
CREATE TABLE "mutes" (
	"channel" text NOT NULL,
	"story_id" bigint NOT NULL,
	"until" timestamp (3) with time zone NOT NULL,
	"by" text NOT NULL,
	CONSTRAINT "mutes_channel_story_id_pk" PRIMARY KEY("channel","story_id")
);
--> statement-breakpoint
CREATE TABLE "notify_requests" (
	"id" bigserial PRIMARY KEY NOT NULL,
	"channel" text NOT NULL,
	"thread_ts" text NOT NULL,
	"person" text NOT NULL,
	"question" text NOT NULL,
	"lang" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"seen_fact_id" bigint NOT NULL,
	"answered_at" timestamp (3) with time zone,
	"fact_id" bigint
);
--> statement-breakpoint
CREATE TABLE "outbox" (
	"id" bigserial PRIMARY KEY NOT NULL,
	"key" text NOT NULL,
	"channel" text NOT NULL,
	"kind" text NOT NULL,
	"story_id" bigint,
	"development_id" bigint,
	"parent_id" bigint,
	"thread_ts" text,
	"broadcast" boolean DEFAULT false NOT NULL,
	"content" jsonb NOT NULL,
	"state" text DEFAULT 'pending' NOT NULL,
	"attempts" integer DEFAULT 0 NOT NULL,
	"ambiguous" boolean DEFAULT false NOT NULL,
	"next_at" timestamp (3) with time zone NOT NULL,
	"lease_until" timestamp (3) with time zone,
	"lease_by" text,
	"ts" text,
	"permalink" text,
	"why" text,
	"created_at" timestamp (3) with time zone NOT NULL,
	"sent_at" timestamp (3) with time zone,
	"published_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "outbox_lanes" (
	"channel" text PRIMARY KEY NOT NULL,
	"free_at" timestamp (3) with time zone NOT NULL,
	"lease_until" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "people" (
	"id" text PRIMARY KEY NOT NULL,
	"lang" text,
	"zone" text,
	"quiet_hours" jsonb,
	"last_looked_at" timestamp (3) with time zone,
	"last_home_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "slack_events" (
	"event_id" text PRIMARY KEY NOT NULL,
	"message_key" text,
	"type" text NOT NULL,
	"payload" jsonb NOT NULL,
	"state" text DEFAULT 'new' NOT NULL,
	"attempts" integer DEFAULT 0 NOT NULL,
	"error" text,
	"received_at" timestamp (3) with time zone NOT NULL,
	"lease_until" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "sources" (
	"id" text PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"url" text NOT NULL,
	"kind" text NOT NULL,
	"format" text NOT NULL,
	"lang" text NOT NULL,
	"zone" text NOT NULL,
	"every_ms" integer NOT NULL,
	"expect_title" text,
	"state" text NOT NULL,
	"paused_why" text,
	"etag" text,
	"last_modified" text,
	"next_poll_at" timestamp (3) with time zone NOT NULL,
	"last_polled_at" timestamp (3) with time zone,
	"last_success_at" timestamp (3) with time zone,
	"last_new_at" timestamp (3) with time zone,
	"failures" integer DEFAULT 0 NOT NULL,
	"last_error" text,
	"trouble_told_at" timestamp (3) with time zone,
	"trust" double precision DEFAULT 0 NOT NULL,
	"lease_until" timestamp (3) with time zone,
	"added_by" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "stories" (
	"id" bigserial PRIMARY KEY NOT NULL,
	"title" text NOT NULL,
	"lang" text NOT NULL,
	"topics" text[] DEFAULT '{}'::text[] NOT NULL,
	"first_at" timestamp (3) with time zone NOT NULL,
	"last_at" timestamp (3) with time zone NOT NULL,
	"article_count" integer DEFAULT 0 NOT NULL,
	"outlet_count" integer DEFAULT 0 NOT NULL,
	"independent_count" integer DEFAULT 0 NOT NULL,
	"merged_into" bigint
);
--> statement-breakpoint
CREATE TABLE "story_profiles" (
	"story_id" bigint PRIMARY KEY NOT NULL,
	"profile" jsonb NOT NULL
);
--> statement-breakpoint
CREATE TABLE "term_counts" (
	"term" integer PRIMARY KEY NOT NULL,
	"stories" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "threads" (
	"channel" text NOT NULL,
	"ts" text NOT NULL,
	"story_id" bigint,
	"last_question" text,
	"fact_ids" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"entities" text[] DEFAULT '{}'::text[] NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "threads_channel_ts_pk" PRIMARY KEY("channel","ts")
);
--> statement-breakpoint
CREATE TABLE "ticks" (
	"name" text NOT NULL,
	"slot" timestamp (3) with time zone NOT NULL,
	"state" text DEFAULT 'new' NOT NULL,
	"lease_until" timestamp (3) with time zone,
	"attempts" integer DEFAULT 0 NOT NULL,
	"error" text,
	"done_at" timestamp (3) with time zone,
	CONSTRAINT "ticks_name_slot_pk" PRIMARY KEY("name","slot")
);
--> statement-breakpoint
CREATE TABLE "told" (
	"channel" text NOT NULL,
	"fact_id" bigint NOT NULL,
	"story_id" bigint,
	"outbox_id" bigint NOT NULL,
	"status" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "told_channel_fact_id_pk" PRIMARY KEY("channel","fact_id")
);
--> statement-breakpoint
CREATE INDEX "article_terms_article" ON "article_terms" USING btree ("article_id");--> statement-breakpoint
CREATE UNIQUE INDEX "articles_url_key" ON "articles" USING btree ("url_key");--> statement-breakpoint
CREATE INDEX "articles_state" ON "articles" USING btree ("state","published_at");--> statement-breakpoint
CREATE INDEX "articles_story" ON "articles" USING btree ("story_id","published_at");--> statement-breakpoint
CREATE INDEX "articles_published" ON "articles" USING btree ("published_at");--> statement-breakpoint
CREATE INDEX "articles_hash" ON "articles" USING btree ("text_hash");--> statement-breakpoint
CREATE INDEX "audit_at" ON "audit" USING btree ("at");--> statement-breakpoint
CREATE INDEX "claims_fact" ON "claims" USING btree ("fact_id","published_at");--> statement-breakpoint
CREATE INDEX "claims_article" ON "claims" USING btree ("article_id");--> statement-breakpoint
CREATE UNIQUE INDEX "decisions_once" ON "decisions" USING btree ("channel","article_id","development_id");--> statement-breakpoint
CREATE INDEX "decisions_held" ON "decisions" USING btree ("channel","at") WHERE kind = 'hold' and told_in is null;--> statement-breakpoint
CREATE INDEX "decisions_alerts" ON "decisions" USING btree ("channel","at") WHERE kind = 'alert';--> statement-breakpoint
CREATE INDEX "decisions_article" ON "decisions" USING btree ("article_id");--> statement-breakpoint
CREATE UNIQUE INDEX "developments_article" ON "developments" USING btree ("article_id","id");--> statement-breakpoint
CREATE INDEX "developments_story" ON "developments" USING btree ("story_id","at");--> statement-breakpoint
CREATE INDEX "developments_open" ON "developments" USING btree ("created_at") WHERE decided_at is null;--> statement-breakpoint
CREATE INDEX "fact_history_fact" ON "fact_history" USING btree ("fact_id","at");--> statement-breakpoint
CREATE INDEX "fact_history_at" ON "fact_history" USING btree ("at");--> statement-breakpoint
CREATE UNIQUE INDEX "facts_seed" ON "facts" USING btree ("seed_key") WHERE seed_key is not null;--> statement-breakpoint
CREATE INDEX "facts_story" ON "facts" USING btree ("story_id");--> statement-breakpoint
CREATE INDEX "facts_topic" ON "facts" USING btree ("topic","learned_at");--> statement-breakpoint
CREATE INDEX "facts_learned" ON "facts" USING btree ("learned_at");--> statement-breakpoint
CREATE INDEX "facts_terms" ON "facts" USING gin ("terms");--> statement-breakpoint
CREATE INDEX "feedback_outbox" ON "feedback" USING btree ("outbox_id");--> statement-breakpoint
CREATE INDEX "milestone_history_at" ON "milestone_history" USING btree ("milestone_id","at");--> statement-breakpoint
CREATE INDEX "model_calls_at" ON "model_calls" USING btree ("at");--> statement-breakpoint
CREATE UNIQUE INDEX "notify_once" ON "notify_requests" USING btree ("channel","thread_ts","person","question");--> statement-breakpoint
CREATE UNIQUE INDEX "outbox_key" ON "outbox" USING btree ("key");--> statement-breakpoint
CREATE INDEX "outbox_due" ON "outbox" USING btree ("channel","id") WHERE state = 'pending';--> statement-breakpoint
CREATE INDEX "outbox_story" ON "outbox" USING btree ("channel","story_id");--> statement-breakpoint
CREATE INDEX "outbox_message" ON "outbox" USING btree ("channel","ts");--> statement-breakpoint
CREATE INDEX "outbox_parent" ON "outbox" USING btree ("parent_id") WHERE parent_id is not null;--> statement-breakpoint
CREATE UNIQUE INDEX "slack_events_message" ON "slack_events" USING btree ("message_key") WHERE message_key is not null;--> statement-breakpoint
CREATE INDEX "slack_events_open" ON "slack_events" USING btree ("received_at") WHERE state = 'new';--> statement-breakpoint
CREATE INDEX "stories_last" ON "stories" USING btree ("last_at");--> statement-breakpoint
CREATE INDEX "threads_at" ON "threads" USING btree ("at");--> statement-breakpoint
CREATE INDEX "told_story" ON "told" USING btree ("channel","story_id");