#include "store/query.h"

#include <fmt/format.h>

#include <array>
#include <optional>
#include <string_view>

#include "base/error.h"
#include "base/text.h"

namespace povnet {
namespace {

/// How often SQLite asks whether to go on, in steps of its machine.
constexpr int steps_between_questions = 10'000;

/// What the authorizer hears while SQLite understands the query.
struct Understanding {
  std::set<std::string>& reads;
  std::set<std::string>& tables;
  bool selects = false;
  std::string refused = {};
};

std::string_view or_empty(const char* text) { return text == nullptr ? std::string_view() : text; }

/// Tables that show the machine and not the case file.
bool is_machinery(std::string_view table) {
  return table.starts_with("pragma_") || table == "dbstat" || table == "sqlite_stmt";
}

int judge(void* understanding, int action, const char* first, const char* second, const char*, const char*) {
  auto& heard = *static_cast<Understanding*>(understanding);
  const std::string_view name = or_empty(first);
  switch (action) {
    case SQLITE_SELECT:
      heard.selects = true;
      return SQLITE_OK;
    case SQLITE_RECURSIVE:
      return SQLITE_OK;
    case SQLITE_FUNCTION:
      if (or_empty(second) == "load_extension") break;
      return SQLITE_OK;
    case SQLITE_READ:
      if (is_machinery(name)) break;
      heard.tables.emplace(name);
      if (!or_empty(second).empty())
        heard.reads.insert(std::string(name) + "." + std::string(or_empty(second)));
      return SQLITE_OK;
    default:
      break;
  }
  heard.refused = name;
  return SQLITE_DENY;
}

/// Asks the authorizer while it lives.
class Authorizer {
 public:
  Authorizer(sqlite3* db, Understanding& heard) : db_(db) { sqlite3_set_authorizer(db_, judge, &heard); }
  ~Authorizer() { sqlite3_set_authorizer(db_, nullptr, nullptr); }
  Authorizer(const Authorizer&) = delete;
  Authorizer& operator=(const Authorizer&) = delete;

 private:
  sqlite3* db_;
};

int count_down(void* budget) {
  auto& left = *static_cast<std::int64_t*>(budget);
  left -= steps_between_questions;
  return left < 0;
}

/// Counts the steps while it lives.
class Watch {
 public:
  Watch(sqlite3* db, std::int64_t& budget) : db_(db) {
    sqlite3_progress_handler(db_, steps_between_questions, count_down, &budget);
  }
  ~Watch() { sqlite3_progress_handler(db_, 0, nullptr, nullptr); }
  Watch(const Watch&) = delete;
  Watch& operator=(const Watch&) = delete;

 private:
  sqlite3* db_;
};

void lower_limits(sqlite3* db) {
  constexpr std::array<std::pair<int, int>, 7> limits = {{{SQLITE_LIMIT_LENGTH, 16'000'000},
                                                          {SQLITE_LIMIT_SQL_LENGTH, 200'000},
                                                          {SQLITE_LIMIT_EXPR_DEPTH, 200},
                                                          {SQLITE_LIMIT_COMPOUND_SELECT, 100},
                                                          {SQLITE_LIMIT_LIKE_PATTERN_LENGTH, 500},
                                                          {SQLITE_LIMIT_COLUMN, 1000},
                                                          {SQLITE_LIMIT_ATTACHED, 0}}};
  for (const auto& [limit, value] : limits) sqlite3_limit(db, limit, value);
}

bool only_blank_or_comment(std::string_view rest) {
  for (rest = trim(rest); !rest.empty(); rest = trim(rest)) {
    std::size_t end = std::string_view::npos;
    if (rest.starts_with("--"))
      end = rest.find('\n');
    else if (rest.starts_with("/*"))
      end = rest.find("*/") == rest.npos ? rest.npos : rest.find("*/") + 1;
    else if (rest.starts_with(";"))
      end = 0;
    else
      return false;
    rest = end == rest.npos ? std::string_view() : rest.substr(end + 1);
  }
  return true;
}

Error unfit(const std::string& path, const std::string& what) {
  return {Fault::input, fmt::format("{}: {}", path, what),
          "un file di dati contiene un solo SELECT, che legge e basta"};
}

RawStatement prepared(SQLite::Database& db, const std::string& sql, const std::string& path,
                      Understanding& heard) {
  lower_limits(db.getHandle());
  const Authorizer armed(db.getHandle(), heard);
  const char* rest = nullptr;
  sqlite3_stmt* statement = nullptr;
  const int code =
      sqlite3_prepare_v2(db.getHandle(), sql.c_str(), static_cast<int>(sql.size()) + 1, &statement, &rest);
  RawStatement result(statement);
  if (code == SQLITE_AUTH) throw unfit(path, "la query non può scrivere né cambiare impostazioni");
  if (code != SQLITE_OK)
    throw Error(Fault::input, fmt::format("{}: {}", path, sqlite3_errmsg(db.getHandle())));
  if (statement == nullptr) throw unfit(path, "la query è vuota");
  if (!only_blank_or_comment(rest)) throw unfit(path, "dopo la query c'è dell'altro");
  if (!heard.selects || sqlite3_stmt_readonly(statement) == 0) throw unfit(path, "non è una query che legge");
  return result;
}

RawStatement understood(SQLite::Database& db, const std::string& sql, const std::string& path,
                        std::set<std::string>& reads, std::set<std::string>& tables) {
  Understanding heard{reads, tables};
  return prepared(db, sql, path, heard);
}

}  // namespace

Query::Query(SQLite::Database& db, const std::string& sql, const std::string& path,
             const std::map<std::string, Value>& named, std::int64_t budget)
    : path_(path), budget_(budget), statement_(understood(db, sql, path, reads_, tables_)) {
  for (const auto& [name, value] : named) {
    const int at = sqlite3_bind_parameter_index(statement_.get(), name.c_str());
    if (at == 0) continue;
    if (const auto* text = std::get_if<std::string>(&value))
      sqlite3_bind_text64(statement_.get(), at, text->data(), text->size(), SQLITE_TRANSIENT, SQLITE_UTF8);
    else
      statement_.bind(at, value);
  }
}

std::vector<std::string> Query::columns() const {
  std::vector<std::string> names;
  for (int i = 0; i < sqlite3_column_count(statement_.get()); ++i)
    names.emplace_back(sqlite3_column_name(statement_.get(), i));
  return names;
}

std::vector<std::string> Query::origins() const {
  std::vector<std::string> origins;
  for (int i = 0; i < sqlite3_column_count(statement_.get()); ++i) {
    const char* table = sqlite3_column_table_name(statement_.get(), i);
    const char* column = sqlite3_column_origin_name(statement_.get(), i);
    origins.push_back(table == nullptr || column == nullptr ? "" : fmt::format("{}.{}", table, column));
  }
  return origins;
}

bool Query::next(std::vector<Value>& values) {
  const Watch watch(sqlite3_db_handle(statement_.get()), budget_);
  const int code = sqlite3_step(statement_.get());
  if (code == SQLITE_INTERRUPT)
    throw Error(Fault::input, fmt::format("{}: la query non finisce", path_),
                "restringerla, o controllare che le tabelle siano unite per le colonne giuste");
  if (code == SQLITE_DONE) return false;
  if (code != SQLITE_ROW)
    throw Error(Fault::input,
                fmt::format("{}: {}", path_, sqlite3_errmsg(sqlite3_db_handle(statement_.get()))));
  const int columns_given = sqlite3_column_count(statement_.get());
  values.resize(static_cast<std::size_t>(columns_given));
  for (int i = 0; i < columns_given; ++i) {
    if (sqlite3_column_type(statement_.get(), i) == SQLITE_FLOAT)
      throw Error(Fault::input,
                  fmt::format("{}: la colonna \"{}\" dà un numero con la virgola", path_,
                              columns()[static_cast<std::size_t>(i)]),
                  "dare centesimi, minuti o centesimi di punto: CAST(round(...) AS INTEGER)");
    statement_.column(i, values[static_cast<std::size_t>(i)]);
  }
  return true;
}

}  // namespace povnet
