#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "domain/case_acts.h"
#include "schema/act_texts.h"
#include "store/row.h"

namespace povnet {

/// Whom a case is about: a household, a person, or both.
struct CaseSubject {
  std::optional<std::int64_t> household;
  std::optional<std::int64_t> person;
};

/// A case as the acts see it.
struct CaseOnFile {
  std::int64_t id = 0;
  std::string code;
  CaseSubject subject;
  std::string level;
  std::string state;
  bool open = false;
  bool from_gepi = false;  ///< its state is told by GePI
  std::optional<Day> opened_on, closed_on;
  std::optional<std::int64_t> comune;
};

struct PlanOnFile {
  std::int64_t id = 0;
  std::string code;
  std::string kind;
  std::int64_t version = 1;
};

struct AnalysisOnFile {
  std::int64_t id = 0;
  std::string code;
};

CaseOnFile case_on_file(SQLite::Database& db, std::int64_t id);
/// Its stage and days.
void know_case(const CaseOnFile& care_case, CaseFacts& facts);

/// The household of which the person is a member on that day, if it is one.
std::optional<std::int64_t> household_of(SQLite::Database& db, std::int64_t person, Day on);
std::vector<std::string> open_cases_of(SQLite::Database& db, const CaseSubject& subject);
bool is_screened(SQLite::Database& db, const CaseSubject& subject, Day on);
std::optional<std::int64_t> dwelling_of(SQLite::Database& db, const CaseSubject& subject, Day on);
bool is_in_ambito(SQLite::Database& db, std::int64_t comune, Day on);
bool is_in_service(SQLite::Database& db, std::int64_t staff, Day on);
std::string level_on(SQLite::Database& db, const CaseOnFile& care_case, Day on);

std::optional<AnalysisOnFile> open_analysis(SQLite::Database& db, std::int64_t care_case,
                                            const std::string& tool);
std::vector<AreaFacts> areas_of(SQLite::Database& db, std::int64_t analysis);  ///< by code of area

std::optional<PlanOnFile> draft_of(SQLite::Database& db, std::int64_t care_case);
std::vector<PlanOnFile> plans_in_force(SQLite::Database& db, std::int64_t care_case);
/// Analysis, team and parts that a signature looks at.
void know_plan(SQLite::Database& db, const CaseOnFile& care_case, const PlanOnFile& plan,
               const ActTexts& texts, CaseFacts& facts);
void know_parts(SQLite::Database& db, const CaseOnFile& care_case, const PlanOnFile& plan, CaseFacts& facts);

}  // namespace povnet
