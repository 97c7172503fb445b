#include "intake/birth_places.h"

namespace povnet {
namespace {

std::string first_text(RawStatement& statement) {
  std::string text;
  if (statement.step())
    if (const Value found = statement.column(0); !is_null(found)) text = std::get<std::string>(found);
  statement.reset();
  return text;
}

}  // namespace

bool BirthPlaces::any() {
  if (!any_) any_ = RawStatement(db_, "SELECT 1 FROM birth_place LIMIT 1").step();
  return *any_;
}

std::string BirthPlaces::cadastral(const Value& comune, const Value& place, const Value& day) {
  if (!is_null(comune)) {
    if (!of_comune_) of_comune_.emplace(db_, "SELECT cadastral FROM comune WHERE id = ?");
    of_comune_->bind(1, comune);
    if (std::string found = first_text(*of_comune_); !found.empty()) return found;
  }
  if (is_null(place) || is_null(day) || !any()) return {};
  if (!by_name_)  // a name that two comuni had that day says nothing
    by_name_.emplace(db_,
                     "SELECT iif(count(DISTINCT cadastral) = 1, min(cadastral), NULL) FROM birth_place "
                     "WHERE name = upper(?1) AND ?2 BETWEEN valid_from AND coalesce(valid_to, '9999-12-31')");
  by_name_->bind(1, place);
  by_name_->bind(2, day);
  return first_text(*by_name_);
}

}  // namespace povnet
