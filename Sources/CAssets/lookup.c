#include <string.h>

#include "CAssets.h"
#include "assets.h"

const workbook_asset *workbook_asset_at(size_t index) {
  return index < workbook_asset_count ? &workbook_assets[index] : NULL;
}

const workbook_asset *workbook_asset_named(const char *name) {
  for (size_t index = 0; index < workbook_asset_count; index++) {
    if (strcmp(workbook_assets[index].name, name) == 0) return &workbook_assets[index];
  }
  return NULL;
}
