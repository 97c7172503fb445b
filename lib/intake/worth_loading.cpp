#include "intake/worth_loading.h"

#include <algorithm>

#include "store/table_shape.h"

namespace povnet {
namespace {

constexpr std::int64_t fewest_asked = 500;
constexpr std::int64_t rows_read_per_question = 50;  ///< in order, while one is looked for

}  // namespace

bool WorthLoading::after_one_more() {
  if (!rows_) {
    RawStatement last(db_, "SELECT coalesce(max(id), 0) FROM " + sql_name(table_));
    last.step();
    rows_ = last.number(0);
  }
  return ++asked_ > std::max(fewest_asked, *rows_ / rows_read_per_question);
}

}  // namespace povnet
