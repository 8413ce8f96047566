import Foundation
import GRDB
package import Sealing
package import Workbook

/// A command line that waits for a browser to let it in (RFC 8628).
package struct DeviceRequest: Sendable, Equatable {
  package enum State: Sendable, Equatable {
    case waiting
    case approved(by: Person.ID)
    case refused
  }

  package let label: String
  package let state: State
}

extension Snapshot {
  package func deviceRequest(_ secret: Token, at now: Instant) throws -> DeviceRequest? {
    try Row.fetchOne(
      db,
      sql: "SELECT label, person, approved FROM device_request WHERE digest = ? AND expires > ?",
      arguments: [Data(secret.digest), now.milliseconds]
    ).map(DeviceRequest.init(row:))
  }

  package func deviceRequest(shownAs code: OneTimeCode, at now: Instant) throws -> DeviceRequest? {
    try Row.fetchOne(
      db,
      sql: "SELECT label, person, approved FROM device_request WHERE user_code = ? AND expires > ?",
      arguments: [Data(code.digest), now.milliseconds]
    ).map(DeviceRequest.init(row:))
  }

  /// How many wait: anybody may ask, so there is an end to it.
  package func waitingDevices(at now: Instant) throws -> Int {
    try Int.fetchOne(
      db, sql: "SELECT count(*) FROM device_request WHERE expires > ?",
      arguments: [now.milliseconds]) ?? 0
  }
}

extension DeviceRequest {
  fileprivate init(row: Row) {
    label = row[0]
    let person = (row[1] as UUID?).map { Person.ID($0) }
    switch (person, row[2] as Bool?) {
    case (let person?, true?): state = .approved(by: person)
    case (_, false?): state = .refused
    default: state = .waiting
    }
  }
}

extension Transaction {
  package func add(
    _ secret: Token, shownAs code: OneTimeCode, label: String, expires: Instant
  ) throws {
    try db.execute(
      sql: "DELETE FROM device_request WHERE expires <= ?", arguments: [act.at.milliseconds])
    try db.execute(
      sql: "INSERT INTO device_request (digest, user_code, label, expires) VALUES (?, ?, ?, ?)",
      arguments: [Data(secret.digest), Data(code.digest), label, expires.milliseconds])
  }

  package func decide(_ code: OneTimeCode, by person: Person.ID, approved: Bool) throws {
    try db.execute(
      sql: "UPDATE device_request SET person = ?, approved = ? WHERE user_code = ?",
      arguments: [person.uuid, approved, Data(code.digest)])
  }

  /// Answered once.
  package func remove(_ secret: Token) throws {
    try db.execute(
      sql: "DELETE FROM device_request WHERE digest = ?", arguments: [Data(secret.digest)])
  }
}
