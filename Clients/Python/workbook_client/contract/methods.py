# Generated from Protocol/*.yaml by `contract generate`; change it there.
"""Every method of the service."""

from __future__ import annotations

import uuid
from abc import ABC, abstractmethod
from typing import Any, Literal

from . import types as t


class Unset:
    """The type of UNSET: the parameter is not sent at all, which None would be, as null."""

    def __repr__(self) -> str:
        return "UNSET"


UNSET = Unset()


def _given(**params: Any) -> dict[str, Any]:
    return {name.rstrip("_"): value for name, value in params.items() if value is not UNSET}


def _key(key: str | Unset) -> str:
    return str(uuid.uuid4()) if isinstance(key, Unset) else key


class Methods(ABC):
    """One Python method for each of the service's."""

    @abstractmethod
    def call(self, method: str, params: dict[str, Any]) -> Any:
        """Call a method by its name and answer its result."""

    def assessments_register(
        self,
        *,
        assessment: t.AssessmentEntry,
        idempotency_key: str | Unset = UNSET,
        id: str | Unset = UNSET,
        dry_run: bool | Unset = UNSET,
    ) -> t.AssessmentsRegisterResult:
        """Register an assessment, so that it can be audited and supervision be linked to
        it. Its dates, its author and whose it is; nothing of its content.
        """
        params = _given(
            assessment=assessment,
            idempotencyKey=_key(idempotency_key),
            id=id,
            dryRun=dry_run,
        )
        return self.call("assessments.register", params)

    def assessments_audit(
        self,
        *,
        assessment: str,
        audit: t.AuditEntry,
        idempotency_key: str | Unset = UNSET,
        id: str | Unset = UNSET,
        dry_run: bool | Unset = UNSET,
    ) -> t.AssessmentsAuditResult:
        """Record how good an assessment is, criterion by criterion. Refused when the
        auditor wrote the assessment or has supervised its practitioner from the earlier
        of the referral and 180 days before completion until today. Where the evidence
        is stands with every score below 3. The quality index is worked out and never
        typed.
        """
        params = _given(
            assessment=assessment,
            audit=audit,
            idempotencyKey=_key(idempotency_key),
            id=id,
            dryRun=dry_run,
        )
        return self.call("assessments.audit", params)

    def assessments_get(
        self,
        *,
        id: str,
    ) -> t.AssessmentRecord:
        """One assessment and its audits, as far as I may see them. Whoever wrote the
        assessment sees an audit of it once feedback has been given; their supervisor
        sees it from the start.
        """
        params = _given(
            id=id,
        )
        return self.call("assessments.get", params)

    def assessments_list(
        self,
        *,
        reference: str | Unset = UNSET,
        young_person: str | Unset = UNSET,
        practitioner: str | Unset = UNSET,
        team: str | Unset = UNSET,
        completed_from: str | Unset = UNSET,
        completed_until: str | Unset = UNSET,
        audited: bool | Unset = UNSET,
        cursor: str | Unset = UNSET,
        limit: int | Unset = UNSET,
    ) -> t.AssessmentsListResult:
        """The assessments I may see, the newest referral first."""
        params = _given(
            reference=reference,
            youngPerson=young_person,
            practitioner=practitioner,
            team=team,
            completedFrom=completed_from,
            completedUntil=completed_until,
            audited=audited,
            cursor=cursor,
            limit=limit,
        )
        return self.call("assessments.list", params)

    def auth_claim(
        self,
        *,
        code: str,
        name: str | Unset = UNSET,
        agency: str | Unset = UNSET,
        discipline: t.Discipline | Unset = UNSET,
        username: t.Username | Unset = UNSET,
        password: t.NewPassword | Unset = UNSET,
        dry_run: bool | Unset = UNSET,
    ) -> t.AuthClaimResult:
        """Redeem a one-time code for a first token. An empty data folder prints a code for
        the first administrator, good for 15 minutes; whoever redeems it says who they
        are and becomes a person here, with the organisation around them. Everybody else
        redeems the code of their invitation, and what is known about them is already
        there. The token lasts a day: long enough to set up a second factor. Redeeming a
        later code takes away every earlier password, second factor, link to single
        sign-on, session and token.
        """
        params = _given(
            code=code,
            name=name,
            agency=agency,
            discipline=discipline,
            username=username,
            password=password,
            dryRun=dry_run,
        )
        return self.call("auth.claim", params)

    def auth_invite(
        self,
        *,
        person: str,
        idempotency_key: str | Unset = UNSET,
        dry_run: bool | Unset = UNSET,
    ) -> t.AuthInviteResult:
        """Make a one-time code with which somebody gets their first token. The code is
        good for seven days and once. A new one makes the earlier one worthless. For
        somebody who has signed in before it takes two administrators: the first asks,
        and the code is given to the second who invites the same person within a day.
        Both stand in the access log, where the person can see them.
        """
        params = _given(
            person=person,
            idempotencyKey=_key(idempotency_key),
            dryRun=dry_run,
        )
        return self.call("auth.invite", params)

    def auth_sign_in(
        self,
        *,
        username: t.Username,
        password: str,
        code: t.SecondFactorCode | Unset = UNSET,
        keep: t.KeepSignedIn | Unset = UNSET,
        label: str | Unset = UNSET,
    ) -> t.SignedIn:
        """Sign in with a password and a second factor. Whichever of the three is wrong,
        the answer is the same. After three failures each further one makes the next try
        wait longer, up to five minutes, and never for ever. Two passwords are checked
        at a time; whoever comes on top of a few that wait is told when to try again.
        Somebody who has no second factor yet may only set one up. Not allowed in a
        batch.
        """
        params = _given(
            username=username,
            password=password,
            code=code,
            keep=keep,
            label=label,
        )
        return self.call("auth.signIn", params)

    def auth_sign_out(
        self,
    ) -> t.AuthSignOutResult:
        """End this session, or the token I call with."""
        return self.call("auth.signOut", {})

    def auth_change_password(
        self,
        *,
        new: t.NewPassword,
        current: str | Unset = UNSET,
        code: t.SecondFactorCode | Unset = UNSET,
        username: t.Username | Unset = UNSET,
    ) -> t.AuthChangePasswordResult:
        """Set or change my password. The present password is asked for, and the code of
        the second factor where there is one. Somebody who signs in through their
        organisation and has no password says their user name too. Every other session
        ends; so does every token.
        """
        params = _given(
            new=new,
            current=current,
            code=code,
            username=username,
        )
        return self.call("auth.changePassword", params)

    def auth_enrol_second_factor(
        self,
        *,
        code: t.SecondFactorCode | Unset = UNSET,
        password: str | Unset = UNSET,
    ) -> t.AuthEnrolSecondFactorResult:
        """Begin to set up a second factor, an authenticator app. Answers a secret for the
        app; it counts from when `auth.confirmSecondFactor` was given a code made with
        it. Whoever has one already gives its code, or a recovery code. Whoever signs in
        with a password and has none gives the password.
        """
        params = _given(
            code=code,
            password=password,
        )
        return self.call("auth.enrolSecondFactor", params)

    def auth_confirm_second_factor(
        self,
        *,
        code: t.SecondFactorCode,
    ) -> t.AuthConfirmSecondFactorResult:
        """Finish setting up a second factor with a first code from it."""
        params = _given(
            code=code,
        )
        return self.call("auth.confirmSecondFactor", params)

    def auth_list_sessions(
        self,
        *,
        cursor: str | Unset = UNSET,
        limit: int | Unset = UNSET,
    ) -> t.AuthListSessionsResult:
        """Where I am signed in, in browsers."""
        params = _given(
            cursor=cursor,
            limit=limit,
        )
        return self.call("auth.listSessions", params)

    def auth_end_session(
        self,
        *,
        id: str,
        idempotency_key: str | Unset = UNSET,
        dry_run: bool | Unset = UNSET,
    ) -> t.AuthEndSessionResult:
        """End a session, mine or as an administrator anybody's."""
        params = _given(
            id=id,
            idempotencyKey=_key(idempotency_key),
            dryRun=dry_run,
        )
        return self.call("auth.endSession", params)

    def auth_start_device(
        self,
        *,
        label: str,
    ) -> t.AuthStartDeviceResult:
        """Ask, from a command line, that a browser approve it. Show the short code and the
        page to whoever sits there; then ask `auth.finishDevice` until they have
        decided. After RFC 8628.
        """
        params = _given(
            label=label,
        )
        return self.call("auth.startDevice", params)

    def auth_approve_device(
        self,
        *,
        user_code: str,
        approve: bool,
    ) -> t.AuthApproveDeviceResult:
        """Let a command line in that shows this code. Only from a browser session, never
        with a token. Only approve what you have started yourself: whoever has the code
        otherwise gets in as you.
        """
        params = _given(
            userCode=user_code,
            approve=approve,
        )
        return self.call("auth.approveDevice", params)

    def auth_finish_device(
        self,
        *,
        device_code: str,
    ) -> t.AuthFinishDeviceResult:
        """Whether the browser has approved; if so, the token, once."""
        params = _given(
            deviceCode=device_code,
        )
        return self.call("auth.finishDevice", params)

    def auth_who_am_i(
        self,
    ) -> t.AuthWhoAmIResult:
        """Who I am here: my roles, how many I supervise, and when my token expires."""
        return self.call("auth.whoAmI", {})

    def auth_create_token(
        self,
        *,
        label: str,
        days: int,
        idempotency_key: str | Unset = UNSET,
        scopes: list[str] | Unset = UNSET,
        code: t.SecondFactorCode | Unset = UNSET,
        dry_run: bool | Unset = UNSET,
    ) -> t.AuthCreateTokenResult:
        """Make a token for a script or the command line. It can do what you may and no
        more, and one that a token makes ends with it at the latest. From a browser the
        code of the second factor is asked for. It is shown once and kept only as a
        digest.
        """
        params = _given(
            label=label,
            days=days,
            idempotencyKey=_key(idempotency_key),
            scopes=scopes,
            code=code,
            dryRun=dry_run,
        )
        return self.call("auth.createToken", params)

    def auth_list_tokens(
        self,
        *,
        cursor: str | Unset = UNSET,
        limit: int | Unset = UNSET,
    ) -> t.AuthListTokensResult:
        """My tokens: what they are for and until when, never the tokens themselves."""
        params = _given(
            cursor=cursor,
            limit=limit,
        )
        return self.call("auth.listTokens", params)

    def auth_revoke_token(
        self,
        *,
        id: str,
        idempotency_key: str | Unset = UNSET,
        dry_run: bool | Unset = UNSET,
    ) -> t.AuthRevokeTokenResult:
        """Stop a token from working. At once, and for good. An administrator can revoke
        anybody's.
        """
        params = _given(
            id=id,
            idempotencyKey=_key(idempotency_key),
            dryRun=dry_run,
        )
        return self.call("auth.revokeToken", params)

    def governance_break_glass(
        self,
        *,
        reason: str,
        person: str | Unset = UNSET,
        young_person: str | Unset = UNSET,
        code: t.SecondFactorCode | Unset = UNSET,
        dry_run: bool | Unset = UNSET,
    ) -> t.GovernanceBreakGlassResult:
        """In an emergency, read for an hour what is recorded about one worker or one young
        person. For 60 minutes you may read, and only read, sessions and assessments
        that concern this one person: not personal parts, not check-ins, not what young
        people say. Information governance is told at once, the person too, and for a
        young person the workers to whom the case is allocated; somebody of information
        governance will review it. The code of your second factor is asked for, or a
        sign-in through your organisation within the last five minutes.
        """
        params = _given(
            reason=reason,
            person=person,
            youngPerson=young_person,
            code=code,
            dryRun=dry_run,
        )
        return self.call("governance.breakGlass", params)

    def governance_list_break_glass(
        self,
        *,
        state: Literal["notReviewed", "reviewed"] | Unset = UNSET,
        cursor: str | Unset = UNSET,
        limit: int | Unset = UNSET,
    ) -> t.GovernanceListBreakGlassResult:
        """Every time the glass was broken, as far as it concerns me. Information
        governance and safeguarding leads see all; whoever broke it their own; a worker
        what was read about them, or about a young person allocated to them, unless the
        notice is held back.
        """
        params = _given(
            state=state,
            cursor=cursor,
            limit=limit,
        )
        return self.call("governance.listBreakGlass", params)

    def governance_review_break_glass(
        self,
        *,
        id: str,
        justified: bool,
        note: str,
        if_revision: int,
        idempotency_key: str | Unset = UNSET,
        dry_run: bool | Unset = UNSET,
    ) -> t.GovernanceReviewBreakGlassResult:
        """Say what came of looking at it again. By information governance, and never by
        whoever broke the glass.
        """
        params = _given(
            id=id,
            justified=justified,
            note=note,
            ifRevision=if_revision,
            idempotencyKey=_key(idempotency_key),
            dryRun=dry_run,
        )
        return self.call("governance.reviewBreakGlass", params)

    def governance_hold_notice(
        self,
        *,
        id: str,
        reason: str,
        if_revision: int,
        idempotency_key: str | Unset = UNSET,
        dry_run: bool | Unset = UNSET,
    ) -> t.GovernanceHoldNoticeResult:
        """Hold back the notice to the person concerned, as one of two. For a worker who
        must not be warned. A safeguarding lead and somebody of information governance
        must both ask, within a day of each other; then it holds for 28 days, and longer
        only if both ask again. When it ends the notice is shown.
        """
        params = _given(
            id=id,
            reason=reason,
            ifRevision=if_revision,
            idempotencyKey=_key(idempotency_key),
            dryRun=dry_run,
        )
        return self.call("governance.holdNotice", params)

    def governance_show_notice(
        self,
        *,
        id: str,
        if_revision: int,
        idempotency_key: str | Unset = UNSET,
        dry_run: bool | Unset = UNSET,
    ) -> t.GovernanceShowNoticeResult:
        """End the holding back of a notice at once."""
        params = _given(
            id=id,
            ifRevision=if_revision,
            idempotencyKey=_key(idempotency_key),
            dryRun=dry_run,
        )
        return self.call("governance.showNotice", params)

    def governance_access_log(
        self,
        *,
        reason: str,
        person: str | Unset = UNSET,
        young_person: str | Unset = UNSET,
        by: str | Unset = UNSET,
        from_: str | Unset = UNSET,
        until: str | Unset = UNSET,
        cursor: str | Unset = UNSET,
        limit: int | Unset = UNSET,
    ) -> t.GovernanceAccessLogResult:
        """The access log: who read or changed whose records, when, as what and why. The
        newest first. That you read it stands in it.
        """
        params = _given(
            reason=reason,
            person=person,
            youngPerson=young_person,
            by=by,
            from_=from_,
            until=until,
            cursor=cursor,
            limit=limit,
        )
        return self.call("governance.accessLog", params)

    def governance_verify_log(
        self,
        *,
        whole: bool | Unset = UNSET,
    ) -> t.LogVerdict:
        """Check that no row of the access log was altered, taken out, put in or exchanged.
        Each row is bound to the one before it, and every minute the newest is signed
        outside the database. Without `whole` the rows since the newest signature are
        checked, as at each start; a log of a million rows takes a few seconds.
        """
        params = _given(
            whole=whole,
        )
        return self.call("governance.verifyLog", params)

    def governance_export_person(
        self,
        *,
        reason: str,
        person: str | Unset = UNSET,
        young_person: str | Unset = UNSET,
        as_: Literal["page", "data"] | Unset = UNSET,
    ) -> t.PersonExport:
        """Everything that is recorded about one person, to be handed to them. As one page
        to read or as data. What was redacted is left out with the reason in its place;
        the record itself is unchanged. Check-ins are not in it (only the person exports
        their own), nor what belongs to safeguarding: the answer says so.
        """
        params = _given(
            reason=reason,
            person=person,
            youngPerson=young_person,
            as_=as_,
        )
        return self.call("governance.exportPerson", params)

    def governance_redact(
        self,
        *,
        reason: str,
        record: str,
        field: str,
        idempotency_key: str | Unset = UNSET,
        person: str | Unset = UNSET,
        young_person: str | Unset = UNSET,
        passage: str | Unset = UNSET,
        dry_run: bool | Unset = UNSET,
    ) -> t.GovernanceRedactResult:
        """Leave a passage out of what is handed to one person. Only the export to this
        person is changed; the record stays as it is. Without `passage` the whole field
        is left out.
        """
        params = _given(
            reason=reason,
            record=record,
            field=field,
            idempotencyKey=_key(idempotency_key),
            person=person,
            youngPerson=young_person,
            passage=passage,
            dryRun=dry_run,
        )
        return self.call("governance.redact", params)

    def governance_unredact(
        self,
        *,
        id: str,
        if_revision: int,
        idempotency_key: str | Unset = UNSET,
        dry_run: bool | Unset = UNSET,
    ) -> t.GovernanceUnredactResult:
        """Take a redaction back."""
        params = _given(
            id=id,
            ifRevision=if_revision,
            idempotencyKey=_key(idempotency_key),
            dryRun=dry_run,
        )
        return self.call("governance.unredact", params)

    def governance_set_hold(
        self,
        *,
        reason: str,
        idempotency_key: str | Unset = UNSET,
        everything: bool | Unset = UNSET,
        person: str | Unset = UNSET,
        young_person: str | Unset = UNSET,
        class_: t.RecordClass | Unset = UNSET,
        dry_run: bool | Unset = UNSET,
    ) -> t.GovernanceSetHoldResult:
        """Keep records from being deleted: all, those about one person, or one class of
        them. While it is in force nothing that it covers is deleted or erased, by
        anybody.
        """
        params = _given(
            reason=reason,
            idempotencyKey=_key(idempotency_key),
            everything=everything,
            person=person,
            youngPerson=young_person,
            class_=class_,
            dryRun=dry_run,
        )
        return self.call("governance.setHold", params)

    def governance_end_hold(
        self,
        *,
        reason: str,
        id: str,
        if_revision: int,
        idempotency_key: str | Unset = UNSET,
        dry_run: bool | Unset = UNSET,
    ) -> t.GovernanceEndHoldResult:
        """End a hold."""
        params = _given(
            reason=reason,
            id=id,
            ifRevision=if_revision,
            idempotencyKey=_key(idempotency_key),
            dryRun=dry_run,
        )
        return self.call("governance.endHold", params)

    def governance_list_holds(
        self,
        *,
        state: Literal["inForce", "ended"] | Unset = UNSET,
        cursor: str | Unset = UNSET,
        limit: int | Unset = UNSET,
    ) -> t.GovernanceListHoldsResult:
        """Holds, the newest first."""
        params = _given(
            state=state,
            cursor=cursor,
            limit=limit,
        )
        return self.call("governance.listHolds", params)

    def governance_retention_due(
        self,
        *,
        class_: t.RecordClass | Unset = UNSET,
        cursor: str | Unset = UNSET,
        limit: int | Unset = UNSET,
    ) -> t.GovernanceRetentionDueResult:
        """What has come to the day on which somebody must decide whether it is kept.
        Nothing is ever deleted by itself. Each line says which records, since when,
        under which rule, whether a hold keeps them, and whether `governance.erase` can
        reach them; of check-ins and no-name feedback only the month, never how many or
        whose.
        """
        params = _given(
            class_=class_,
            cursor=cursor,
            limit=limit,
        )
        return self.call("governance.retentionDue", params)

    def governance_erase(
        self,
        *,
        reason: str,
        check_ins_of: str | Unset = UNSET,
        check_ins_until: str | Unset = UNSET,
        personal_parts_of: str | Unset = UNSET,
        contribution: str | Unset = UNSET,
        feedback_until: str | Unset = UNSET,
        code: t.SecondFactorCode | Unset = UNSET,
        dry_run: bool | Unset = UNSET,
    ) -> t.Erased:
        """Erase words for good: from the database, its log, the keystore, its copy, and so
        from every backup. Say exactly one of `checkInsOf`, `checkInsUntil`,
        `personalPartsOf`, `contribution` and `feedbackUntil`. The keys are destroyed
        before the answer is given; nothing brings the words back. Refused while a hold
        covers them. Published figures stay, and say so. `dryRun` checks all of it and
        erases nothing. The code of your second factor is asked for, or a sign-in
        through your organisation within the last five minutes.
        """
        params = _given(
            reason=reason,
            checkInsOf=check_ins_of,
            checkInsUntil=check_ins_until,
            personalPartsOf=personal_parts_of,
            contribution=contribution,
            feedbackUntil=feedback_until,
            code=code,
            dryRun=dry_run,
        )
        return self.call("governance.erase", params)

    def governance_list_erasures(
        self,
        *,
        cursor: str | Unset = UNSET,
        limit: int | Unset = UNSET,
    ) -> t.GovernanceListErasuresResult:
        """What was erased by information governance, when and why; never what it said."""
        params = _given(
            cursor=cursor,
            limit=limit,
        )
        return self.call("governance.listErasures", params)

    def instruments_list(
        self,
        *,
        enabled_only: bool | Unset = UNSET,
        cursor: str | Unset = UNSET,
        limit: int | Unset = UNSET,
    ) -> t.InstrumentsListResult:
        """The instruments that can be scored here, and which of them are asked."""
        params = _given(
            enabledOnly=enabled_only,
            cursor=cursor,
            limit=limit,
        )
        return self.call("instruments.list", params)

    def instruments_enable(
        self,
        *,
        instrument: str,
        may_use: bool,
        wording: list[str],
        idempotency_key: str | Unset = UNSET,
        dry_run: bool | Unset = UNSET,
    ) -> t.InstrumentsEnableResult:
        """Ask an instrument from now on, in the authority's own copy of its wording. No
        third party's wording comes with this product. Whoever enables an instrument
        says that the authority may use it.
        """
        params = _given(
            instrument=instrument,
            mayUse=may_use,
            wording=wording,
            idempotencyKey=_key(idempotency_key),
            dryRun=dry_run,
        )
        return self.call("instruments.enable", params)

    def instruments_disable(
        self,
        *,
        instrument: str,
        idempotency_key: str | Unset = UNSET,
        dry_run: bool | Unset = UNSET,
    ) -> t.InstrumentsDisableResult:
        """Ask an instrument no longer. What was answered stays with those who answered it."""
        params = _given(
            instrument=instrument,
            idempotencyKey=_key(idempotency_key),
            dryRun=dry_run,
        )
        return self.call("instruments.disable", params)

    def lists_list(
        self,
        *,
        list: t.ContentList | Unset = UNSET,
        with_retired: bool | Unset = UNSET,
    ) -> t.ListsListResult:
        """The entries of the content lists, with their version. Asks, principles,
        conditions to watch, purposes, topics, patterns, signs and the rest, each with
        its section. Retired rather than edited.
        """
        params = _given(
            list=list,
            withRetired=with_retired,
        )
        return self.call("lists.list", params)

    def participation_start_activity(
        self,
        *,
        activity: t.ActivityEntry,
        idempotency_key: str | Unset = UNSET,
        id: str | Unset = UNSET,
        dry_run: bool | Unset = UNSET,
    ) -> t.ParticipationStartActivityResult:
        """Write down an activity with young people. Peer research cannot start before its
        gate: ready, supported, trained and topic suitable, each evidenced and dated.
        """
        params = _given(
            activity=activity,
            idempotencyKey=_key(idempotency_key),
            id=id,
            dryRun=dry_run,
        )
        return self.call("participation.startActivity", params)

    def participation_update_activity(
        self,
        *,
        id: str,
        activity: t.ActivityEntry,
        if_revision: int,
        idempotency_key: str | Unset = UNSET,
        dry_run: bool | Unset = UNSET,
    ) -> t.ParticipationUpdateActivityResult:
        """Put an activity's entry as it now stands. The whole entry replaces the one
        before, which stays in the history.
        """
        params = _given(
            id=id,
            activity=activity,
            ifRevision=if_revision,
            idempotencyKey=_key(idempotency_key),
            dryRun=dry_run,
        )
        return self.call("participation.updateActivity", params)

    def participation_list_activities(
        self,
        *,
        open_only: bool | Unset = UNSET,
        cursor: str | Unset = UNSET,
        limit: int | Unset = UNSET,
    ) -> t.ParticipationListActivitiesResult:
        """Activities, the newest start first."""
        params = _given(
            openOnly=open_only,
            cursor=cursor,
            limit=limit,
        )
        return self.call("participation.listActivities", params)

    def participation_invite(
        self,
        *,
        kind: t.SlipKind,
        count: int,
        until: str,
        idempotency_key: str | Unset = UNSET,
        activity: str | Unset = UNSET,
        worker_present: bool | Unset = UNSET,
        dry_run: bool | Unset = UNSET,
    ) -> t.ParticipationInviteResult:
        """Make slips with codes that open the form. The codes are shown this once. Which
        of them are used cannot be seen by anybody, so do not write down who got which.
        """
        params = _given(
            kind=kind,
            count=count,
            until=until,
            idempotencyKey=_key(idempotency_key),
            activity=activity,
            workerPresent=worker_present,
            dryRun=dry_run,
        )
        return self.call("participation.invite", params)

    def participation_contribute(
        self,
        *,
        contribution: t.ContributionEntry,
        idempotency_key: str | Unset = UNSET,
        with_code: bool | Unset = UNSET,
        dry_run: bool | Unset = UNSET,
    ) -> t.ParticipationContributeResult:
        """Write down what was said. It gets a random id and keeps the day alone. It waits
        until a person has read it for safety.
        """
        params = _given(
            contribution=contribution,
            idempotencyKey=_key(idempotency_key),
            withCode=with_code,
            dryRun=dry_run,
        )
        return self.call("participation.contribute", params)

    def participation_list(
        self,
        *,
        states: list[t.ContributionState] | Unset = UNSET,
        waiting_for_reading: bool | Unset = UNSET,
        reason: str | Unset = UNSET,
        cursor: str | Unset = UNSET,
        limit: int | Unset = UNSET,
    ) -> t.ParticipationListResult:
        """What was said and where it stands, in no order of arrival. Without the words.
        What nobody has read for safety yet is there for checkers and safeguarding leads
        alone; whoever wrote it down sees that it is there.
        """
        params = _given(
            states=states,
            waitingForReading=waiting_for_reading,
            reason=reason,
            cursor=cursor,
            limit=limit,
        )
        return self.call("participation.list", params)

    def participation_get(
        self,
        *,
        id: str,
        reason: str | Unset = UNSET,
    ) -> t.ContributionRecord:
        """One contribution, as far as the caller may see it."""
        params = _given(
            id=id,
            reason=reason,
        )
        return self.call("participation.get", params)

    def participation_check_safety(
        self,
        *,
        id: str,
        part: t.CheckedPart,
        finding: t.SafetyFinding,
        if_revision: int,
        idempotency_key: str | Unset = UNSET,
        about_worker: str | Unset = UNSET,
        may_be_complaint: bool | Unset = UNSET,
        message_to_young_person: str | Unset = UNSET,
        dry_run: bool | Unset = UNSET,
    ) -> t.ParticipationCheckSafetyResult:
        """Say what you found when you read it for safety. Only a person can say that it is
        clear. With a concern, raise it too (`safeguarding.raise`): nothing is raised by
        itself.
        """
        params = _given(
            id=id,
            part=part,
            finding=finding,
            ifRevision=if_revision,
            idempotencyKey=_key(idempotency_key),
            aboutWorker=about_worker,
            mayBeComplaint=may_be_complaint,
            messageToYoungPerson=message_to_young_person,
            dryRun=dry_run,
        )
        return self.call("participation.checkSafety", params)

    def participation_acknowledge(
        self,
        *,
        id: str,
        if_revision: int,
        idempotency_key: str | Unset = UNSET,
        dry_run: bool | Unset = UNSET,
    ) -> t.ParticipationAcknowledgeResult:
        """Say that it has reached us."""
        params = _given(
            id=id,
            ifRevision=if_revision,
            idempotencyKey=_key(idempotency_key),
            dryRun=dry_run,
        )
        return self.call("participation.acknowledge", params)

    def participation_send_to_decision_maker(
        self,
        *,
        id: str,
        decision_maker: str,
        ask: t.Ask,
        if_revision: int,
        idempotency_key: str | Unset = UNSET,
        dry_run: bool | Unset = UNSET,
    ) -> t.ParticipationSendToDecisionMakerResult:
        """Put it to somebody who can decide."""
        params = _given(
            id=id,
            decisionMaker=decision_maker,
            ask=ask,
            ifRevision=if_revision,
            idempotencyKey=_key(idempotency_key),
            dryRun=dry_run,
        )
        return self.call("participation.sendToDecisionMaker", params)

    def participation_decide(
        self,
        *,
        id: str,
        outcome: t.Outcome,
        if_revision: int,
        idempotency_key: str | Unset = UNSET,
        dry_run: bool | Unset = UNSET,
    ) -> t.ParticipationDecideResult:
        """Decide, with a reason a child could read."""
        params = _given(
            id=id,
            outcome=outcome,
            ifRevision=if_revision,
            idempotencyKey=_key(idempotency_key),
            dryRun=dry_run,
        )
        return self.call("participation.decide", params)

    def participation_tell(
        self,
        *,
        id: str,
        on: str,
        how: t.HowTold,
        read_for_names: bool,
        if_revision: int,
        idempotency_key: str | Unset = UNSET,
        dry_run: bool | Unset = UNSET,
    ) -> t.ParticipationTellResult:
        """Say when and how the young person was told. From now on the holder of the code
        sees the answer.
        """
        params = _given(
            id=id,
            on=on,
            how=how,
            readForNames=read_for_names,
            ifRevision=if_revision,
            idempotencyKey=_key(idempotency_key),
            dryRun=dry_run,
        )
        return self.call("participation.tell", params)

    def participation_record_reply(
        self,
        *,
        id: str,
        reply: t.ReplyKind,
        on: str,
        if_revision: int,
        idempotency_key: str | Unset = UNSET,
        words: str | Unset = UNSET,
        dry_run: bool | Unset = UNSET,
    ) -> t.ParticipationRecordReplyResult:
        """Write down what the young person says to the answer."""
        params = _given(
            id=id,
            reply=reply,
            on=on,
            ifRevision=if_revision,
            idempotencyKey=_key(idempotency_key),
            words=words,
            dryRun=dry_run,
        )
        return self.call("participation.recordReply", params)

    def participation_look_again(
        self,
        *,
        id: str,
        finding: str,
        advocate_offered_on: str,
        if_revision: int,
        idempotency_key: str | Unset = UNSET,
        decision_maker: str | Unset = UNSET,
        dry_run: bool | Unset = UNSET,
    ) -> t.ParticipationLookAgainResult:
        """After “not fair”, a second person looks again. Somebody else than whoever
        decided. It then goes to be decided again.
        """
        params = _given(
            id=id,
            finding=finding,
            advocateOfferedOn=advocate_offered_on,
            ifRevision=if_revision,
            idempotencyKey=_key(idempotency_key),
            decisionMaker=decision_maker,
            dryRun=dry_run,
        )
        return self.call("participation.lookAgain", params)

    def participation_close(
        self,
        *,
        id: str,
        if_revision: int,
        idempotency_key: str | Unset = UNSET,
        dry_run: bool | Unset = UNSET,
    ) -> t.ParticipationCloseResult:
        """Close it, once they have replied."""
        params = _given(
            id=id,
            ifRevision=if_revision,
            idempotencyKey=_key(idempotency_key),
            dryRun=dry_run,
        )
        return self.call("participation.close", params)

    def participation_withdraw(
        self,
        *,
        id: str,
        if_revision: int,
        idempotency_key: str | Unset = UNSET,
        dry_run: bool | Unset = UNSET,
    ) -> t.ParticipationWithdrawResult:
        """Take it back for whoever said it. Its words cannot be read by anybody
        afterwards, from this database or any copy of it, and leave every report that is
        made from then on. What was printed before cannot be called back. A concern
        raised from it stays.
        """
        params = _given(
            id=id,
            ifRevision=if_revision,
            idempotencyKey=_key(idempotency_key),
            dryRun=dry_run,
        )
        return self.call("participation.withdraw", params)

    def participation_follow(
        self,
        *,
        code: str,
    ) -> t.FollowedAnswer:
        """What the holder of a code is told. Our answer and nothing else. After wrong
        tries the answer takes longer, for right and wrong codes alike; nobody is ever
        shut out.
        """
        params = _given(
            code=code,
        )
        return self.call("participation.follow", params)

    def participation_reply(
        self,
        *,
        code: str,
        reply: t.ReplyKind,
        idempotency_key: str | Unset = UNSET,
        words: str | Unset = UNSET,
        dry_run: bool | Unset = UNSET,
    ) -> t.ParticipationReplyResult:
        """The holder of a code says whether it is fair."""
        params = _given(
            code=code,
            reply=reply,
            idempotencyKey=_key(idempotency_key),
            words=words,
            dryRun=dry_run,
        )
        return self.call("participation.reply", params)

    def participation_settings(
        self,
    ) -> t.ParticipationSettingsRecord:
        """Who reads, who answers, and by when."""
        return self.call("participation.settings", {})

    def participation_set_settings(
        self,
        *,
        settings: t.ParticipationSettings,
        if_revision: int,
        idempotency_key: str | Unset = UNSET,
        dry_run: bool | Unset = UNSET,
    ) -> t.ParticipationSetSettingsResult:
        """Set who reads, who answers, and by when. The whole settings; what is absent is
        unset.
        """
        params = _given(
            settings=settings,
            ifRevision=if_revision,
            idempotencyKey=_key(idempotency_key),
            dryRun=dry_run,
        )
        return self.call("participation.setSettings", params)

    def participation_check_plain_words(
        self,
        *,
        text: str,
    ) -> t.ParticipationCheckPlainWordsResult:
        """Point out what a child would find hard to read. Long sentences and hard words,
        with what to say instead. It never forbids anything, and nothing is kept.
        """
        params = _given(
            text=text,
        )
        return self.call("participation.checkPlainWords", params)

    def people_add(
        self,
        *,
        person: t.PersonEntry,
        idempotency_key: str | Unset = UNSET,
        id: str | Unset = UNSET,
        dry_run: bool | Unset = UNSET,
    ) -> t.PeopleAddResult:
        """Put somebody on the list of people. Young people are never on this list. A
        person can sign in once they have been invited (`auth.invite`).
        """
        params = _given(
            person=person,
            idempotencyKey=_key(idempotency_key),
            id=id,
            dryRun=dry_run,
        )
        return self.call("people.add", params)

    def people_update(
        self,
        *,
        id: str,
        if_revision: int,
        idempotency_key: str | Unset = UNSET,
        name: str | Unset = UNSET,
        discipline: t.Discipline | Unset = UNSET,
        agency: str | Unset = UNSET,
        team: str | None | Unset = UNSET,
        career_stage: t.CareerStage | Unset = UNSET,
        started: str | Unset = UNSET,
        objects_to_linking: bool | Unset = UNSET,
        dry_run: bool | Unset = UNSET,
    ) -> t.PeopleUpdateResult:
        """Change what is on the list about somebody. What is absent stays as it is; null
        clears it. A person may change only whether they object to linking.
        """
        params = _given(
            id=id,
            ifRevision=if_revision,
            idempotencyKey=_key(idempotency_key),
            name=name,
            discipline=discipline,
            agency=agency,
            team=team,
            careerStage=career_stage,
            started=started,
            objectsToLinking=objects_to_linking,
            dryRun=dry_run,
        )
        return self.call("people.update", params)

    def people_get(
        self,
        *,
        id: str,
        reason: str | Unset = UNSET,
    ) -> t.PersonRecord:
        """One person: who supervises them, whom they supervise, their roles and absences.
        Allocated young people are shown to the person and to whoever supervises or
        covers for them.
        """
        params = _given(
            id=id,
            reason=reason,
        )
        return self.call("people.get", params)

    def people_list(
        self,
        *,
        team: str | Unset = UNSET,
        supervisor: str | Unset = UNSET,
        name_contains: str | Unset = UNSET,
        with_leavers: bool | Unset = UNSET,
        cursor: str | Unset = UNSET,
        limit: int | Unset = UNSET,
    ) -> t.PeopleListResult:
        """The people on the list, by name. Names, disciplines, agencies and teams, so that
        everybody can say who was there. Whoever has left is listed only when asked for.
        """
        params = _given(
            team=team,
            supervisor=supervisor,
            nameContains=name_contains,
            withLeavers=with_leavers,
            cursor=cursor,
            limit=limit,
        )
        return self.call("people.list", params)

    def people_leave(
        self,
        *,
        id: str,
        left: str,
        if_revision: int,
        idempotency_key: str | Unset = UNSET,
        at_once: bool | Unset = UNSET,
        dry_run: bool | Unset = UNSET,
    ) -> t.PeopleLeaveResult:
        """Record somebody's last day. Their relations, roles and allocations end on that
        day; their sessions and tokens end with it, and from then on nothing lets them
        in. With `atOnce` all of it ends now, whatever is left of the day. Their records
        stay.
        """
        params = _given(
            id=id,
            left=left,
            ifRevision=if_revision,
            idempotencyKey=_key(idempotency_key),
            atOnce=at_once,
            dryRun=dry_run,
        )
        return self.call("people.leave", params)

    def people_assign_supervisor(
        self,
        *,
        person: str,
        supervisor: str,
        kind: t.RelationshipKind,
        from_: str,
        idempotency_key: str | Unset = UNSET,
        until: str | Unset = UNSET,
        dry_run: bool | Unset = UNSET,
    ) -> t.PeopleAssignSupervisorResult:
        """Say who supervises somebody, or who covers, from a day. A new supervising
        relation ends the one before on the day before it begins; covering stands beside
        it. Access follows the dates: it ends when supervision ends.
        """
        params = _given(
            person=person,
            supervisor=supervisor,
            kind=kind,
            from_=from_,
            idempotencyKey=_key(idempotency_key),
            until=until,
            dryRun=dry_run,
        )
        return self.call("people.assignSupervisor", params)

    def people_allocate(
        self,
        *,
        practitioner: str,
        young_person: str,
        from_: str,
        idempotency_key: str | Unset = UNSET,
        until: str | Unset = UNSET,
        dry_run: bool | Unset = UNSET,
    ) -> t.PeopleAllocateResult:
        """Allocate a young person's case to a worker, from a day. A newly allocated worker
        sees what was said about this young person before; only the personal parts stay
        behind.
        """
        params = _given(
            practitioner=practitioner,
            youngPerson=young_person,
            from_=from_,
            idempotencyKey=_key(idempotency_key),
            until=until,
            dryRun=dry_run,
        )
        return self.call("people.allocate", params)

    def people_record_absence(
        self,
        *,
        person: str,
        from_: str,
        until: str,
        idempotency_key: str | Unset = UNSET,
        dry_run: bool | Unset = UNSET,
    ) -> t.PeopleRecordAbsenceResult:
        """Record days on which somebody is away. Recorded leave is left out of the
        frequency rule, and bank holidays are counted.
        """
        params = _given(
            person=person,
            from_=from_,
            until=until,
            idempotencyKey=_key(idempotency_key),
            dryRun=dry_run,
        )
        return self.call("people.recordAbsence", params)

    def policy_list(
        self,
        *,
        on: str | Unset = UNSET,
        cursor: str | Unset = UNSET,
        limit: int | Unset = UNSET,
    ) -> t.PolicyListResult:
        """The frequency rules in force on a day."""
        params = _given(
            on=on,
            cursor=cursor,
            limit=limit,
        )
        return self.call("policy.list", params)

    def policy_disclosure(
        self,
    ) -> t.DisclosureRule:
        """How many different people a figure about a group must rest on."""
        return self.call("policy.disclosure", {})

    def policy_set_disclosure(
        self,
        *,
        smallest_group: int,
        reason: str,
        idempotency_key: str | Unset = UNSET,
        dry_run: bool | Unset = UNSET,
    ) -> t.PolicySetDisclosureResult:
        """Set how many different people a figure about a group must rest on. Never below
        5. It holds for figures released afterwards; what was released stays as it was.
        """
        params = _given(
            smallestGroup=smallest_group,
            reason=reason,
            idempotencyKey=_key(idempotency_key),
            dryRun=dry_run,
        )
        return self.call("policy.setDisclosure", params)

    def promises_add(
        self,
        *,
        unit: str,
        quarter: t.ReportingPeriod,
        text: str,
        owner: str,
        due: str,
        idempotency_key: str | Unset = UNSET,
        id: str | Unset = UNSET,
        dry_run: bool | Unset = UNSET,
    ) -> t.PromisesAddResult:
        """Promise something about the conditions of work. It belongs to a quarter's
        workforce report, and the next report begins with what became of it.
        """
        params = _given(
            unit=unit,
            quarter=quarter,
            text=text,
            owner=owner,
            due=due,
            idempotencyKey=_key(idempotency_key),
            id=id,
            dryRun=dry_run,
        )
        return self.call("promises.add", params)

    def promises_answer(
        self,
        *,
        id: str,
        outcome: t.PromiseOutcome,
        what_happened: str,
        if_revision: int,
        idempotency_key: str | Unset = UNSET,
        on: str | Unset = UNSET,
        dry_run: bool | Unset = UNSET,
    ) -> t.PromisesAnswerResult:
        """Say what became of a promise."""
        params = _given(
            id=id,
            outcome=outcome,
            whatHappened=what_happened,
            ifRevision=if_revision,
            idempotencyKey=_key(idempotency_key),
            on=on,
            dryRun=dry_run,
        )
        return self.call("promises.answer", params)

    def promises_list(
        self,
        *,
        unit: str | Unset = UNSET,
        open_only: bool | Unset = UNSET,
        cursor: str | Unset = UNSET,
        limit: int | Unset = UNSET,
    ) -> t.PromisesListResult:
        """What was promised to a unit, the newest first. For those who lead the unit, and
        for those who work in it.
        """
        params = _given(
            unit=unit,
            openOnly=open_only,
            cursor=cursor,
            limit=limit,
        )
        return self.call("promises.list", params)

    def prompts_list(
        self,
        *,
        audience: t.PromptAudience | Unset = UNSET,
        set: t.PromptSet | Unset = UNSET,
        section: str | Unset = UNSET,
        with_retired: bool | Unset = UNSET,
    ) -> t.PromptsListResult:
        """The prompts of the library. Paraphrased from the evidence scope, each with its
        section. Retired rather than edited, so that a record always means what it
        meant.
        """
        params = _given(
            audience=audience,
            set=set,
            section=section,
            withRetired=with_retired,
        )
        return self.call("prompts.list", params)

    def records_changes(
        self,
        *,
        since: int,
        limit: int | Unset = UNSET,
        wait_ms: int | Unset = UNSET,
    ) -> t.RecordsChangesResult:
        """What has changed since a point, among the records I may see. Which record
        changed and when, never its content. Begin with 0, keep `next`, and send it as
        `since` the next time. With `waitMs` the call waits until there is something to
        tell.
        """
        params = _given(
            since=since,
            limit=limit,
            waitMs=wait_ms,
        )
        return self.call("records.changes", params)

    def records_who_read(
        self,
        *,
        from_: str | Unset = UNSET,
        until: str | Unset = UNSET,
        mine: bool | Unset = UNSET,
        cursor: str | Unset = UNSET,
        limit: int | Unset = UNSET,
    ) -> t.RecordsWhoReadResult:
        """Who read or changed what is recorded about me: when, as what and why. One entry
        for each call in which somebody read or changed a record of yours, the newest
        first; what you did yourself only if you ask for it. What belongs to a
        safeguarding matter is shown by safeguarding, and an emergency reading can be
        held back by a safeguarding lead and information governance together, for 28
        days and longer only if both ask again: so this list can be incomplete for a
        while, and never says that it is.
        """
        params = _given(
            from_=from_,
            until=until,
            mine=mine,
            cursor=cursor,
            limit=limit,
        )
        return self.call("records.whoRead", params)

    def records_history(
        self,
        *,
        record: str,
        reason: str | Unset = UNSET,
        cursor: str | Unset = UNSET,
        limit: int | Unset = UNSET,
    ) -> t.RecordsHistoryResult:
        """What became of one record: every revision, with who changed what and when. The
        oldest first; nothing is ever overwritten. Of a session, an assessment or an
        audit you see it when you may read the record itself; of a person, a unit, a tie
        or a role, when it is your own or you run the service. Words that were changed
        are named, never repeated here. A reader for information governance gives a
        reason, which is kept.
        """
        params = _given(
            record=record,
            reason=reason,
            cursor=cursor,
            limit=limit,
        )
        return self.call("records.history", params)

    def reports_assessment_link(
        self,
        *,
        period: t.ReportingPeriod,
        scope: str | Unset = UNSET,
    ) -> t.ReportDocument:
        """Supervision and assessment quality, side by side. Whether assessments were
        better where there had been reflective supervision about the same case, by one
        comparison that was written down in advance. Together is not cause; the report
        says each time what can and cannot be concluded, and never judges any
        individual. The period is made of whole calendar quarters.
        """
        params = _given(
            period=period,
            scope=scope,
        )
        return self.call("reports.assessmentLink", params)

    def reports_workforce(
        self,
        *,
        period: t.ReportingPeriod,
        scope: str | Unset = UNSET,
    ) -> t.ReportDocument:
        """The conditions of work, what they do to people, and what leaders promised.
        Conditions first, then support, what the work does to people, staying and
        leaving. For one calendar quarter that has closed (its last month may be
        answered until the 10th of the next), and released once: every reading shows the
        same figures. Groups too small to show without giving somebody away are hidden,
        with the reason. Never about an individual. Leaders read about the units they
        lead; everybody about the unit they work in.
        """
        params = _given(
            period=period,
            scope=scope,
        )
        return self.call("reports.workforce", params)

    def reports_you_said_we_did(
        self,
        *,
        period: t.ReportingPeriod,
        voice: t.Voice,
        language: t.Language | Unset = UNSET,
    ) -> t.ReportDocument:
        """What young people said, and what came of it. In two voices: one page for young
        people in plain words that can be printed as a poster, and one for leaders.
        Words only with permission and until its date; figures through the same gate as
        figures about staff, released once for each calendar quarter; below it 'some
        young people said'.
        """
        params = _given(
            period=period,
            voice=voice,
            language=language,
        )
        return self.call("reports.youSaidWeDid", params)

    def resilience_check_in(
        self,
        *,
        check_in: t.CheckInEntry,
        idempotency_key: str | Unset = UNSET,
        month: str | Unset = UNSET,
        share_with_supervisor: bool | Unset = UNSET,
        please_contact_me: t.ContactWish | Unset = UNSET,
        if_revision: int | Unset = UNSET,
        dry_run: bool | Unset = UNSET,
    ) -> t.ResilienceCheckInResult:
        """Say how the work was this month. It belongs to you: nobody sees it unless you
        share it, nothing tells anybody whether you answered, and nobody watches the
        answers for signs of crisis. For the current month, or until the 10th for the
        month before. One a month: to replace it, send the revision that you replace.
        """
        params = _given(
            checkIn=check_in,
            idempotencyKey=_key(idempotency_key),
            month=month,
            shareWithSupervisor=share_with_supervisor,
            pleaseContactMe=please_contact_me,
            ifRevision=if_revision,
            dryRun=dry_run,
        )
        return self.call("resilience.checkIn", params)

    def resilience_list(
        self,
        *,
        person: str | Unset = UNSET,
        cursor: str | Unset = UNSET,
        limit: int | Unset = UNSET,
    ) -> t.ResilienceListResult:
        """My own check-ins; or, of somebody I supervise, those they have shared with me.
        Newest first. Of others there are only shared entries: that there is none says
        nothing about whether somebody answered.
        """
        params = _given(
            person=person,
            cursor=cursor,
            limit=limit,
        )
        return self.call("resilience.list", params)

    def resilience_share(
        self,
        *,
        check_in: str,
        idempotency_key: str | Unset = UNSET,
        dry_run: bool | Unset = UNSET,
    ) -> t.ResilienceShareResult:
        """Let those who supervise me today read one check-in. This entry only, without its
        note, for as long as they supervise you and until you take it back.
        """
        params = _given(
            checkIn=check_in,
            idempotencyKey=_key(idempotency_key),
            dryRun=dry_run,
        )
        return self.call("resilience.share", params)

    def resilience_unshare(
        self,
        *,
        check_in: str,
        idempotency_key: str | Unset = UNSET,
        dry_run: bool | Unset = UNSET,
    ) -> t.ResilienceUnshareResult:
        """Take back the sharing of one check-in."""
        params = _given(
            checkIn=check_in,
            idempotencyKey=_key(idempotency_key),
            dryRun=dry_run,
        )
        return self.call("resilience.unshare", params)

    def resilience_delete(
        self,
        *,
        check_ins: list[str],
        idempotency_key: str | Unset = UNSET,
        dry_run: bool | Unset = UNSET,
    ) -> t.ResilienceDeleteResult:
        """Delete check-ins of mine for good. Their words and numbers cannot be read by
        anybody afterwards, from this database or any copy of it; wishes to be contacted
        that nobody has answered go with them. Figures about groups that were published
        before stay as they are.
        """
        params = _given(
            checkIns=check_ins,
            idempotencyKey=_key(idempotency_key),
            dryRun=dry_run,
        )
        return self.call("resilience.delete", params)

    def resilience_export(
        self,
    ) -> t.ResilienceExportResult:
        """Everything of mine in one answer, to keep."""
        return self.call("resilience.export", {})

    def resilience_contact_requests(
        self,
        *,
        with_contacted: bool | Unset = UNSET,
        cursor: str | Unset = UNSET,
        limit: int | Unset = UNSET,
    ) -> t.ResilienceContactRequestsResult:
        """Who has asked to hear from me. They asked for it themselves. Their answers are
        not part of it.
        """
        params = _given(
            withContacted=with_contacted,
            cursor=cursor,
            limit=limit,
        )
        return self.call("resilience.contactRequests", params)

    def resilience_confirm_contact(
        self,
        *,
        id: str,
        if_revision: int,
        idempotency_key: str | Unset = UNSET,
        on: str | Unset = UNSET,
        dry_run: bool | Unset = UNSET,
    ) -> t.ResilienceConfirmContactResult:
        """Say that I have been in touch with somebody who asked for it."""
        params = _given(
            id=id,
            ifRevision=if_revision,
            idempotencyKey=_key(idempotency_key),
            on=on,
            dryRun=dry_run,
        )
        return self.call("resilience.confirmContact", params)

    def roles_grant(
        self,
        *,
        person: str,
        role: t.Role,
        from_: str,
        idempotency_key: str | Unset = UNSET,
        unit: str | Unset = UNSET,
        until: str | Unset = UNSET,
        dry_run: bool | Unset = UNSET,
    ) -> t.RolesGrantResult:
        """Give somebody a role from a day. Practitioner is in force at once. Every other
        role waits for a second person: another administrator or information governance.
        Only while there is no such second person is an administrator made by one, at
        the founding. Nobody approves what they granted, nor a role for themselves.
        """
        params = _given(
            person=person,
            role=role,
            from_=from_,
            idempotencyKey=_key(idempotency_key),
            unit=unit,
            until=until,
            dryRun=dry_run,
        )
        return self.call("roles.grant", params)

    def roles_approve(
        self,
        *,
        id: str,
        if_revision: int,
        idempotency_key: str | Unset = UNSET,
        dry_run: bool | Unset = UNSET,
    ) -> t.RolesApproveResult:
        """Approve as the second person a role that waits for it."""
        params = _given(
            id=id,
            ifRevision=if_revision,
            idempotencyKey=_key(idempotency_key),
            dryRun=dry_run,
        )
        return self.call("roles.approve", params)

    def roles_revoke(
        self,
        *,
        id: str,
        reason: str,
        if_revision: int,
        idempotency_key: str | Unset = UNSET,
        dry_run: bool | Unset = UNSET,
    ) -> t.RolesRevokeResult:
        """End a role, or refuse one that waits for approval."""
        params = _given(
            id=id,
            reason=reason,
            ifRevision=if_revision,
            idempotencyKey=_key(idempotency_key),
            dryRun=dry_run,
        )
        return self.call("roles.revoke", params)

    def roles_list(
        self,
        *,
        person: str | Unset = UNSET,
        role: t.Role | Unset = UNSET,
        state: t.RoleGrantState | Unset = UNSET,
        cursor: str | Unset = UNSET,
        limit: int | Unset = UNSET,
    ) -> t.RolesListResult:
        """Roles held, waiting and ended. Everybody sees their own; administrators and
        information governance see all.
        """
        params = _given(
            person=person,
            role=role,
            state=state,
            cursor=cursor,
            limit=limit,
        )
        return self.call("roles.list", params)

    def rpc_discover(
        self,
    ) -> Any:
        """This document. The OpenRPC document, byte for byte as it is published at
        `/openrpc.json`.
        """
        return self.call("rpc.discover", {})

    def safeguarding_raise(
        self,
        *,
        concern: t.ConcernEntry,
        idempotency_key: str | Unset = UNSET,
        id: str | Unset = UNSET,
        dry_run: bool | Unset = UNSET,
    ) -> t.SafeguardingRaiseResult:
        """Record that somebody may be hurt. Whoever notices can record it and report it.
        In danger, call 999 first. Deleting feedback never deletes a concern.
        """
        params = _given(
            concern=concern,
            idempotencyKey=_key(idempotency_key),
            id=id,
            dryRun=dry_run,
        )
        return self.call("safeguarding.raise", params)

    def safeguarding_reported(
        self,
        *,
        id: str,
        report: t.ConcernReport,
        if_revision: int,
        idempotency_key: str | Unset = UNSET,
        dry_run: bool | Unset = UNSET,
    ) -> t.SafeguardingReportedResult:
        """Say that police or children's services were told. Whoever raised the concern can
        report it and write that down, without anybody's approval.
        """
        params = _given(
            id=id,
            report=report,
            ifRevision=if_revision,
            idempotencyKey=_key(idempotency_key),
            dryRun=dry_run,
        )
        return self.call("safeguarding.reported", params)

    def safeguarding_update(
        self,
        *,
        id: str,
        concern: t.ConcernEntry,
        if_revision: int,
        idempotency_key: str | Unset = UNSET,
        dry_run: bool | Unset = UNSET,
    ) -> t.SafeguardingUpdateResult:
        """Put a concern's entry as it now stands. The whole entry replaces the one before,
        which stays in the history.
        """
        params = _given(
            id=id,
            concern=concern,
            ifRevision=if_revision,
            idempotencyKey=_key(idempotency_key),
            dryRun=dry_run,
        )
        return self.call("safeguarding.update", params)

    def safeguarding_list(
        self,
        *,
        open_only: bool | Unset = UNSET,
        cursor: str | Unset = UNSET,
        limit: int | Unset = UNSET,
    ) -> t.SafeguardingListResult:
        """Concerns, the newest first. Whoever raised one sees its status, a participation
        lead the status of all, a safeguarding lead all of it; never whom it is about,
        nor their line. That there is none does not mean that nobody is harmed.
        """
        params = _given(
            openOnly=open_only,
            cursor=cursor,
            limit=limit,
        )
        return self.call("safeguarding.list", params)

    def safeguarding_get(
        self,
        *,
        id: str,
    ) -> t.ConcernRecord:
        """One concern, as far as the caller may see it."""
        params = _given(
            id=id,
        )
        return self.call("safeguarding.get", params)

    def safeguarding_close(
        self,
        *,
        id: str,
        outcome: str,
        if_revision: int,
        idempotency_key: str | Unset = UNSET,
        dry_run: bool | Unset = UNSET,
    ) -> t.SafeguardingCloseResult:
        """Close a concern with its outcome."""
        params = _given(
            id=id,
            outcome=outcome,
            ifRevision=if_revision,
            idempotencyKey=_key(idempotency_key),
            dryRun=dry_run,
        )
        return self.call("safeguarding.close", params)

    def supervision_record(
        self,
        *,
        session: t.SessionEntry,
        idempotency_key: str | Unset = UNSET,
        id: str | Unset = UNSET,
        dry_run: bool | Unset = UNSET,
    ) -> t.SupervisionRecordResult:
        """Record a session that was held, in part or in full, or was not. What must be
        filled in depends on the kind; everything that is missing or wrong is named at
        once, each with its place. The record is shared with the supervisee straight
        away. It is recorded by whoever held it, or covers for them on that day; an
        external session takes no text at all. Sessions that did not take place are
        recorded here too, with who called them off, why, and the new date or why there
        is none.
        """
        params = _given(
            session=session,
            idempotencyKey=_key(idempotency_key),
            id=id,
            dryRun=dry_run,
        )
        return self.call("supervision.record", params)

    def supervision_get(
        self,
        *,
        id: str,
        reason: str | Unset = UNSET,
    ) -> t.SupervisionSession:
        """One session, as far as you may see it. The personal part is there only for its
        two parties. Whoever covers for the supervisor sees the case discussions of
        those they cover for; a worker to whom a young person is allocated sees that
        young person's discussion. A reader for quality, safeguarding or information
        governance gives a reason, which is kept.
        """
        params = _given(
            id=id,
            reason=reason,
        )
        return self.call("supervision.get", params)

    def supervision_list(
        self,
        *,
        person: str | Unset = UNSET,
        supervisor: str | Unset = UNSET,
        young_person: str | Unset = UNSET,
        kind: t.SessionKind | Unset = UNSET,
        status: t.SessionStatus | Unset = UNSET,
        from_: str | Unset = UNSET,
        until: str | Unset = UNSET,
        cursor: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        reason: str | Unset = UNSET,
    ) -> t.SupervisionListResult:
        """The sessions I may see, newest first. Without a filter, all that you may see.
        Cancelled sessions are among them.
        """
        params = _given(
            person=person,
            supervisor=supervisor,
            youngPerson=young_person,
            kind=kind,
            status=status,
            from_=from_,
            until=until,
            cursor=cursor,
            limit=limit,
            reason=reason,
        )
        return self.call("supervision.list", params)

    def supervision_confirm(
        self,
        *,
        session: str,
        happened: bool,
        idempotency_key: str | Unset = UNSET,
        minutes: int | Unset = UNSET,
        interrupted: bool | Unset = UNSET,
        dry_run: bool | Unset = UNSET,
    ) -> t.SupervisionConfirmResult:
        """Say as the supervisee whether it happened, for how long, and whether it was
        interrupted. A session counts towards the frequency rule once its supervisee has
        confirmed it. Where your word differs from the record, both are shown. Given
        once.
        """
        params = _given(
            session=session,
            happened=happened,
            idempotencyKey=_key(idempotency_key),
            minutes=minutes,
            interrupted=interrupted,
            dryRun=dry_run,
        )
        return self.call("supervision.confirm", params)

    def supervision_rate_depth(
        self,
        *,
        discussion: str,
        depth: int,
        idempotency_key: str | Unset = UNSET,
        dry_run: bool | Unset = UNSET,
    ) -> t.SupervisionRateDepthResult:
        """Rate as the supervisee how deep one case discussion went. 1 update: what
        happened and what is due. 2 explanation: one account of why, untested. 3
        exploration: at least two explanations weighed, and a view could have changed. 4
        shift into action: as 3, and the next conversation with the young person or
        family will differ because of it. The supervisor rates when recording; neither
        sees the other's rating until both are in. Given once.
        """
        params = _given(
            discussion=discussion,
            depth=depth,
            idempotencyKey=_key(idempotency_key),
            dryRun=dry_run,
        )
        return self.call("supervision.rateDepth", params)

    def supervision_rate_usefulness(
        self,
        *,
        session: str,
        usefulness: t.SessionUsefulness,
        idempotency_key: str | Unset = UNSET,
        dry_run: bool | Unset = UNSET,
    ) -> t.SupervisionRateUsefulnessResult:
        """Rate as the supervisee how useful the session was. Three items, 1 not at all to
        5 completely. Only you see your answers. Given once.
        """
        params = _given(
            session=session,
            usefulness=usefulness,
            idempotencyKey=_key(idempotency_key),
            dryRun=dry_run,
        )
        return self.call("supervision.rateUsefulness", params)

    def supervision_due(
        self,
        *,
        person: str | Unset = UNSET,
    ) -> t.SupervisionDueResult:
        """When supervision is next due, for me and those I supervise, and why. Every due
        day explains itself in words. Without a person, you yourself if you are
        supervised, and everybody you supervise or cover for.
        """
        params = _given(
            person=person,
        )
        return self.call("supervision.due", params)

    def supervision_add_addendum(
        self,
        *,
        id: str,
        text: str,
        if_revision: int,
        idempotency_key: str | Unset = UNSET,
        part: Literal["record", "case", "personal"] | Unset = UNSET,
        discussion: str | Unset = UNSET,
        dry_run: bool | Unset = UNSET,
    ) -> t.SupervisionAddAddendumResult:
        """Add a dated note to a session that was recorded: a correction, or what was
        forgotten. Nothing that was written is changed: the note stands beside it, with
        its author and the day, for everybody who may read that part. By whoever held
        the session or was supervised in it. A note to one case discussion names it; a
        note to the personal part is seen by its two parties alone.
        """
        params = _given(
            id=id,
            text=text,
            ifRevision=if_revision,
            idempotencyKey=_key(idempotency_key),
            part=part,
            discussion=discussion,
            dryRun=dry_run,
        )
        return self.call("supervision.addAddendum", params)

    def system_echo(
        self,
        *,
        text: str,
    ) -> t.SystemEchoResult:
        """The text that was sent. For trying a connection and for measuring it. Nothing is
        stored.
        """
        params = _given(
            text=text,
        )
        return self.call("system.echo", params)

    def system_ping(
        self,
    ) -> t.SystemPingResult:
        """Whether the service answers."""
        return self.call("system.ping", {})

    def system_limits(
        self,
    ) -> t.ServiceLimits:
        """The limits this service keeps to, and its versions."""
        return self.call("system.limits", {})

    def teams_add(
        self,
        *,
        name: str,
        level: t.TeamLevel,
        idempotency_key: str | Unset = UNSET,
        id: str | Unset = UNSET,
        parent: str | Unset = UNSET,
        dry_run: bool | Unset = UNSET,
    ) -> t.TeamsAddResult:
        """Add a service or a team. A fixed hierarchy: a team belongs to a service, a
        service to the organisation, and there is one organisation.
        """
        params = _given(
            name=name,
            level=level,
            idempotencyKey=_key(idempotency_key),
            id=id,
            parent=parent,
            dryRun=dry_run,
        )
        return self.call("teams.add", params)

    def teams_list(
        self,
        *,
        parent: str | Unset = UNSET,
        cursor: str | Unset = UNSET,
        limit: int | Unset = UNSET,
    ) -> t.TeamsListResult:
        """The organisation, its services and their teams."""
        params = _given(
            parent=parent,
            cursor=cursor,
            limit=limit,
        )
        return self.call("teams.list", params)

    def translations_list(
        self,
        *,
        unchecked_only: bool | Unset = UNSET,
        cursor: str | Unset = UNSET,
        limit: int | Unset = UNSET,
    ) -> t.TranslationsListResult:
        """Every line that young people read, and whether its Welsh has been checked."""
        params = _given(
            uncheckedOnly=unchecked_only,
            cursor=cursor,
            limit=limit,
        )
        return self.call("translations.list", params)

    def translations_confirm(
        self,
        *,
        keys: list[str],
        speaker: str,
        idempotency_key: str | Unset = UNSET,
        dry_run: bool | Unset = UNSET,
    ) -> t.TranslationsConfirmResult:
        """Say that a Welsh speaker has checked lines as they now stand. A line that
        changes later is unchecked again.
        """
        params = _given(
            keys=keys,
            speaker=speaker,
            idempotencyKey=_key(idempotency_key),
            dryRun=dry_run,
        )
        return self.call("translations.confirm", params)
