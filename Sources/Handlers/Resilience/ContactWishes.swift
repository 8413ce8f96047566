import JSONRPC
import Storage
import Workbook
import WorkbookProtocol

extension Services {
  func contactRequests(
    _ params: ResilienceContactRequests.Params, _ call: Call<Visit>
  ) async throws -> ResilienceContactRequests.Result {
    let me = try signedIn(call)
    let paging = try Paging(
      ResilienceContactRequests.self, filter: .init(withContacted: params.withContacted),
      cursor: params.cursor, limit: params.limit, caller: me, vault: store.vault)
    let after = try paging.after.map { keys in
      guard keys.count == 1, let id = ContactWish.ID(keys[0]) else { throw Fault.cursor }
      return id
    }
    return try await read(ResilienceContactRequests.self, call) { reading in
      _ = try reading.require([.asked], "wish")
      let found = try reading.snapshot.contactWishes(
        for: me, withContacted: params.withContacted ?? false, after: after,
        limit: paging.limit + 1)
      let page = Array(found.prefix(paging.limit))
      for wish in page { reading.notes.read(.person(wish.value.asker), record: wish.value.id.uuid) }
      let names = try Names(page.map(\.value.asker), in: reading.snapshot)
      return .init(
        items: try page.readingEach { wish throws(WireMismatch) in
          .init(
            id: wish.value.id.description, revision: wish.revision,
            person: names[wish.value.asker], who: try same(wish.value.kind),
            askedOn: wish.value.askedOn.description,
            contactedOn: wish.value.contactedOn?.description)
        },
        nextCursor: found.count > page.count
          ? try page.last.map { try paging.cursor(after: [$0.value.id.description]) } : nil)
    }
  }

  func confirmContact(
    _ params: ResilienceConfirmContact.Params, _ call: Call<Visit>
  ) async throws -> ResilienceConfirmContact.Result {
    let id = try ContactWish.ID(wire: params.id)
    let day = try params.on.reading(Day.init(wire:))
    let written = try await write(
      ResilienceConfirmContact.self, call, .init(params.idempotencyKey, dryRun: params.dryRun)
    ) { writing in
      guard let wish = try writing.transaction.contactWish(id)?.value,
        wish.asked == writing.standing.person
      else { throw Fault.notFound("wish") }
      _ = try writing.require([.asked], "wish")
      return wish
    } act: { writing, wish in
      let day = day ?? writing.today
      guard wish.contactedOn == nil else {
        throw Fault.ruleViolated("You have said already that you were in touch.")
      }
      guard (wish.askedOn...writing.today).contains(day) else {
        throw Fault.ruleViolated(
          "The day lies between the day it was asked, \(wish.askedOn.inWords), and today.",
          at: "/on")
      }
      let revision = try writing.transaction.confirmContact(
        id, on: day, ifRevision: params.ifRevision)
      writing.transaction.notes.wrote(.person(wish.asker), record: id.uuid)
      return (id.uuid, revision)
    }
    return .init(id: written.id, revision: written.revision, replayed: written.replayed)
  }
}
