"""A client for the Supervision and Participation Workbook."""

from .contract.errors import RETRYABLE, ErrorCode
from .contract.methods import UNSET, Unset
from .transport import Unreachable, WorkbookError
from .workbook import Workbook

__all__ = ["RETRYABLE", "UNSET", "ErrorCode", "Unreachable", "Unset", "Workbook", "WorkbookError"]
