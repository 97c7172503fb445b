#include "sheet/xlsx_page.h"

#include <algorithm>

namespace povnet {
namespace {

constexpr double portrait_width = 95;  ///< characters that A4 upright still shows at a readable size
constexpr double a4_width = 250;       ///< the same of A4 lying; a wider sheet goes on A3
constexpr std::uint8_t a4 = 9;
constexpr std::uint8_t a3 = 8;
constexpr double inch = 72;  // points
constexpr double side = 0.5;
constexpr double top = 0.6;
constexpr double bottom = 0.7;
constexpr double row_height = 15;  ///< points
constexpr double points_a_character = 5.5;
constexpr double chart_width = 570;  ///< points: a narrow table does not make the page narrower
constexpr double sure = 0.95;        ///< programs differ by a row or two

}  // namespace

bool XlsxPage::lies(double width) const { return landscape_ || width > portrait_width; }

double XlsxPage::height_for(double width) const {
  const double larger = width > a4_width ? 1190 : 842;
  const double smaller = width > a4_width ? 842 : 595;
  const double across = (lies(width) ? larger : smaller) - 2 * side * inch;
  const double down = (lies(width) ? smaller : larger) - (top + bottom) * inch;
  return down * sure * std::max(1.0, std::max(width * points_a_character, chart_width) / across);
}

void XlsxPage::keep_whole(lxw_row_t row, double points, double width) {
  const double used = (row - first_row_) * row_height + above_;
  if (row == first_row_ || used + points <= height_for(width)) return;
  breaks_.push_back(row);
  first_row_ = row;
  above_ = 0;
}

void XlsxPage::set_up(XlsxSheet& sheet, double width) {
  lxw_worksheet* handle = sheet.handle();
  worksheet_set_paper(handle, width > a4_width ? a3 : a4);
  if (lies(width)) worksheet_set_landscape(handle);
  worksheet_fit_to_pages(handle, 1, 0);
  worksheet_set_margins(handle, side, side, top, bottom);
  if (breaks_.empty()) return;
  breaks_.push_back(0);  // ends the list
  require_written(worksheet_set_h_pagebreaks(handle, breaks_.data()));
}

}  // namespace povnet
