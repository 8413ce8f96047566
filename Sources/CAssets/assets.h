// What the generated assets.c defines for lookup.c.
#include "CAssets.h"

extern const workbook_asset workbook_assets[];
extern const size_t workbook_asset_count;
