CREATE TABLE "fact_term_counts" (
	"term" text PRIMARY KEY NOT NULL,
	"facts" integer NOT NULL
);
