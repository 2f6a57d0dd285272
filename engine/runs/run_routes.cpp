#include "engine/runs/run_routes.h"

namespace netloom {

RunRoutes read_routes(Database& database, std::int64_t run) {
  constexpr const char* purpose = "read the routes of a run";
  const ReadView view(database);
  RunRoutes all;
  Statement row = database.query("SELECT machine FROM run WHERE id=?", purpose, run);
  if (row.step()) all.machine = row.text(0);
  Statement rows = database.query("SELECT kernel, route FROM route WHERE run_id=?", purpose, run);
  while (rows.step()) all.routes.emplace(rows.text(0), rows.text(1));
  return all;
}

void write_routes(Database& database, std::int64_t run, const RunRoutes& routes) {
  constexpr const char* purpose = "keep the routes of a run";
  Transaction transaction(database);
  database.run("UPDATE run SET machine=?2 WHERE id=?1", purpose, run, routes.machine);
  database.run("DELETE FROM route WHERE run_id=?", purpose, run);
  Statement add =
      database.prepare("INSERT INTO route(run_id, kernel, route) VALUES(?,?,?)", purpose);
  for (const auto& [kernel, route] : routes.routes) add.with(run, kernel, route).run();
  transaction.commit();
}

}  // namespace netloom
