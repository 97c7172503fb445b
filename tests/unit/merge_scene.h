#pragma once

#include "intake/merge.h"
#include "intake/reassign.h"
#include "intake/record_writer.h"
#include "intake/unmerge.h"
#include "store/links.h"
#include "store/table_shape.h"
#include "store_scene.h"

namespace povnet {

/// A case file with people, and what hangs on them.
struct MergeScene : StoreScene {
  MergeScene() { add_persons({"Rossi", "Rosi", "Verdi"}); }

  std::int64_t add(const std::string& table, const std::vector<std::string>& columns,
                   const std::vector<Value>& values) {
    Transaction tx(file, act_of("intake add"));
    const std::int64_t id = Records(tx, table, columns).insert(values);
    tx.commit();
    return id;
  }

  void set(const std::string& table, std::int64_t id, const std::string& column, const Value& value) {
    Transaction tx(file, act_of("intake set"));
    Records(tx, table, {column}).update(id, std::vector<Value>{value});
    tx.commit();
  }

  std::int64_t contact(std::int64_t person, const std::string& day) {
    if (number("SELECT count(*) FROM antenna") == 0) add("antenna", {"name"}, {"Melzo"});
    return add("contact", {"antenna", "person", "day"}, {std::int64_t{1}, person, day});
  }

  std::int64_t request(std::int64_t of, const std::string& need) {
    return add("request", {"contact", "need"}, {of, need});
  }

  /// Kept only where nothing had to be decided.
  Merged merge(std::int64_t loser, std::int64_t survivor, const std::set<std::string>& keep = {},
               const std::string& reg = "person") {
    Transaction tx(file, act_of("intake merge"));
    Merged merged = merge_records(tx, required_register(data, reg), loser, survivor, keep);
    merged.undecided.empty() ? tx.commit() : tx.roll_back();
    return merged;
  }

  Unmerged unmerge_last() {
    Transaction tx(file, act_of("intake unmerge"));
    Unmerged done = unmerge(tx, mergers(file.db()).back());
    tx.commit();
    return done;
  }

  /// All that is stored but the journal, the mergers and SQLite's own, as text.
  std::string everything() {
    std::string all;
    for (const std::string& table : journaled_tables(file.db())) {
      if (table == "merger") continue;
      const TableShape shape = shape_of(file.db(), table);
      SQLite::Statement rows(file.db(),
                             "SELECT id, " + shape.listed() + " FROM " + sql_name(table) + " ORDER BY id");
      while (rows.executeStep())
        for (int i = 0; i < rows.getColumnCount(); ++i)
          all += table + ":" + (rows.getColumn(i).isNull() ? "null" : rows.getColumn(i).getString()) + "\n";
    }
    return all;
  }
};

}  // namespace povnet
