using Bot.Conversation;
using Bot.Domain;
using Bot.Domain.Registers;
using Bot.Messages;
using Bot.Texts;

namespace Bot.Features.Registers;

/// <summary>What is done with one record by a button, and who hears of it.</summary>
internal sealed class RecordPresses(RegisterShelf shelf, RegisterCards cards)
{
    public void Register(Routes own) => own
        .Press(RegisterDoors.Verify, Does(
            (register, record, context) => record.Verify(context.Person, register.Offices, context.Now), texts => texts.IsVerified))
        .Press(RegisterDoors.Confirm, Does(
            (register, record, context) => record.Confirm(context.Person, register.Offices, context.Now), texts => texts.IsConfirmed))
        .Press(RegisterDoors.Retire, Does(
            (register, record, context) => record.Retire(context.Person, register.Offices, context.Now), texts => texts.IsRetiredNow))
        .Press(RegisterDoors.Restore, Does(
            (register, record, context) => record.Restore(context.Person, register.Offices, context.Now), texts => texts.IsRestored))
        .Press(RegisterDoors.AskDecline, AskDecline)
        .Press(RegisterDoors.Decline, Does(
            (register, record, context) => record.Decline(context.Person, register.Offices, register.Identity, context.Now),
            texts => DeclineTexts.All.In(texts.Language).IsDeclinedNow));

    /// <summary>A record was entered or changed: its card, and a word to those who verify where they have to.</summary>
    /// <param name="before">Null for a new one.</param>
    public Turn Saved(Context context, Register register, RegisterRecord? before, RegisterRecord record)
    {
        var texts = RegisterTexts.All.In(context.Language);
        var mayVerify = register.Offices.MayVerify(context.Person);
        var note = Html.Escape(mayVerify || ReferenceEquals(before, record) ? texts.IsSaved
            : record.AsVerified is not null ? texts.IsChangeSaved
            : register.ScopeOf(record) switch
            {
                RecordScope.OnlyCounted => texts.IsSavedToBeCounted,
                RecordScope.OnRequest => texts.IsSavedOnRequest,
                _ => texts.IsSavedUnverified,
            });
        var shown = context.Change(cards.Of(context, register, record, note: note));
        return mayVerify || ReferenceEquals(before, record) ? shown : shown.Then(Verifiers.Tell(context, register, record));
    }

    private Func<Context, string, Turn> Does(
        Func<Register, RegisterRecord, Context, Parsed<RegisterRecord>> step, Func<RegisterTexts, string> toast) => (context, id) =>
    {
        if (shelf.Find(context, context.Person, id) is not { } found)
        {
            return Turn.Quiet.WithToast(RegisterTexts.All.In(context.Language).Gone);
        }

        var (register, record) = found;
        var done = step(register, record, context);
        if (done.Refusal is { } refusal)
        {
            return context.Refuse(refusal);
        }

        context.Store.Put(RegisterBook.All, done.Value);
        return context.Change(cards.Of(context, register, done.Value))
            .WithToast(toast(RegisterTexts.All.In(context.Language)))
            .Then(record.State == RecordState.Unverified && done.Value.State == RecordState.Verified
                ? ToWriter(context, register, done.Value)
                : Turn.Quiet);
    };

    private Turn AskDecline(Context context, string id)
    {
        var (texts, declining) = (RegisterTexts.All.In(context.Language), DeclineTexts.All.In(context.Language));
        return shelf.Find(context, context.Person, id) is { } found && found.Register.Offices.MayChange(context.Person, found.Record)
            ? context.Change(new Screen(declining.AskDecline(found.Register.NameOf(found.Record, context.Store, context.Language)))
                .Row(Button.Do(texts.ToCard, RegisterDoors.Card.To(id)))
                .Row(Button.Do(declining.YesDecline, RegisterDoors.Decline.To(id)).AsDanger()))
            : Turn.Quiet.WithToast(texts.Gone);
    }

    private static Turn ToWriter(Context context, Register register, RegisterRecord record) =>
        record.EnteredBy != context.Person.Id && context.FindPerson(record.EnteredBy) is { Reachable: true } writer
            ? Occasion.Tell(writer, new Screen(
                RegisterTexts.All.In(writer.Language).WasVerified(register.NameOf(record, context.Store, writer.Language)))
                .Row(Button.Do(RegisterTexts.All.In(writer.Language).ToCard, RegisterDoors.Card.To(record.Id))))
            : Turn.Quiet;
}
