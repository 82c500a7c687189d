CREATE TABLE "fact_vectors" (
	"fact_id" bigint PRIMARY KEY NOT NULL,
	"model" text NOT NULL,
	"dimensions" integer NOT NULL,
	"wording" text NOT NULL,
	"vector" "bytea" NOT NULL,
	"signs" "bytea" NOT NULL,
	"version" bigserial NOT NULL,
	"at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE INDEX "fact_vectors_version" ON "fact_vectors" USING btree ("version");