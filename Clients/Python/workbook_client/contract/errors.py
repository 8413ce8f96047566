# Generated from Protocol/*.yaml by `contract generate`; change it there.
"""The catalogue of errors."""

from enum import IntEnum


class ErrorCode(IntEnum):
    """The number of each error, under the name that its data's type has."""

    parseError = -32700
    invalidRequest = -32600
    methodNotFound = -32601
    invalidParams = -32602
    internalError = -32603
    unauthenticated = -32001
    timedOut = -32002
    responseTooLarge = -32003
    batchTooLarge = -32004
    rateLimited = -32005
    busy = -32006
    forbidden = -32007
    notFound = 1001
    revisionConflict = 1002
    alreadyExists = 1003
    ruleViolated = 1004
    idempotencyKeyReused = 1005
    inProgress = 1006
    cursorInvalid = 1007
    changesNoLongerHeld = 1008


RETRYABLE = frozenset({
    ErrorCode.internalError,
    ErrorCode.timedOut,
    ErrorCode.rateLimited,
    ErrorCode.busy,
    ErrorCode.inProgress,
})
