// drizzle-kit: writes the SQL in this folder from the schema (`npm run db:generate`).
import { defineConfig } from 'drizzle-kit'

export default defineConfig({
  dialect: 'postgresql',
  schema: './src/db/schema.ts',
  out: './migrations',
})
