using Bot.Conversation;
using Bot.Domain;
using Bot.Domain.People;
using Bot.Domain.Registers;
using Bot.Messages;
using Bot.Texts;

namespace Bot.Features.Registers.AskForRecords;

/// <summary>A request as those read it who verify, and a record as it is given.</summary>
internal static class RequestScreens
{
    /// <summary>What is answered goes, so that the rest comes up.</summary>
    private const int MostShown = 8;

    private const int ShownValue = 900;

    /// <summary>Who asks for what, and what of the register that is.</summary>
    public static Screen Of(Occasion occasion, AskedFor asked, Person verifier)
    {
        var (texts, language) = (AskTexts.All.In(verifier.Language), verifier.Language);
        var waiting = asked.Waiting(occasion).Where(one => one.Register.Offices.MayVerify(verifier)).ToArray();
        var looked = asked.LookedFor(language);
        return new Screen(Html.Paragraphs(
            Html.Lines(
                texts.SomebodyAsks(NameOf(occasion, asked), CityOf(occasion, asked, language), asked.Title(language)),
                Html.Escape(looked.Length > 0 ? texts.LookedFor(looked) : ""),
                Html.Escape(asked.Request.Why.Length > 0 ? texts.WhatFor(asked.Request.Why) : "")),
            Html.Escape(texts.Fitting(waiting.Length))))
        {
            Quotes = true,
        }
            .Items(waiting.Take(MostShown).Select(one => Button.Do(
                Shortening.Cut(one.Register.NameOf(one.Record, occasion.Store, language), Shortening.WholeRow),
                AskingForRecords.OneDoor.To(asked.Request.Id, one.Record.Id))))
            .Row(
                Button.Do(waiting.Length > 0 ? texts.RefuseAll : texts.SayNone, AskingForRecords.RefuseAllDoor.To(asked.Request.Id)).AsDanger());
    }

    /// <summary>What would be given, and the decision.</summary>
    public static Screen One(Context context, AskedFor asked, Register register, RegisterRecord record)
    {
        var texts = AskTexts.All.In(context.Language);
        return new Screen(Html.Paragraphs(texts.WouldGet(NameOf(context, asked)), CardOf(context, register, record, context.Language)))
            .Row(Button.Do(texts.Give, AskingForRecords.GiveDoor.To(asked.Request.Id, record.Id)).AsMain())
            .Row(
                Button.Do(RegisterTexts.All.In(context.Language).ToCard, RegisterDoors.Card.To(record.Id)),
                Button.Do(texts.ToRequest, AskingForRecords.OpenDoor.To(asked.Request.Id)))
            .Row(Button.Do(texts.Refuse, AskingForRecords.RefuseDoor.To(asked.Request.Id, record.Id)).AsDanger());
    }

    /// <summary>
    /// As far as the consent goes: all that cards of public records show. What is private stays with those who verify, as the form says.
    /// </summary>
    public static Html CardOf(Occasion occasion, Register register, RegisterRecord record, Language language)
    {
        var texts = RegisterTexts.All.In(language);
        return Html.Paragraphs(
            Html.Lines(
                Html.Of($"<b>{FollowedNews.NameOf(register, record, occasion, language)}</b>"),
                record.State == RecordState.Verified ? Html.Empty : Html.Of($"<i>{texts.Unverified}.</i>")),
            Html.Lines(
            [
                .. register.Shown(record, language, withPrivate: false).Skip(1)
                    .Select(shown => Html.Of($"<b>{shown.Field.Title(language)}:</b> {Shortening.Cut(shown.Value, ShownValue)}")),
            ]),
            Html.Of($"<i>{AskTexts.All.In(language).ContactStays}</i>"));
    }

    public static string NameOf(Occasion occasion, AskedFor asked) =>
        occasion.FindPerson(asked.Request.AskedBy) is { } asker ? PersonLine.NameOf(asker) : "";

    private static string CityOf(Occasion occasion, AskedFor asked, Language language) =>
        PersonLine.PlaceOf(occasion.FindPerson(asked.Request.AskedBy)?.Place, language);
}
