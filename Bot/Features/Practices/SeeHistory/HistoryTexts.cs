using Bot.Domain.Practices;
using Bot.Texts;

namespace Bot.Features.Practices.SeeHistory;

/// <summary>The steps of a practice, in words.</summary>
public sealed record HistoryTexts
{
    /// <summary>From the title.</summary>
    public required Func<string, string> Heading { get; init; }

    public required string Untitled { get; init; }

    public required Html Nothing { get; init; }

    /// <summary>Who took the step, and to whom they did it; empty where it was the bot itself, or done to the practice.</summary>
    public required Func<Step, string, string, string> Happened { get; init; }

    public required Func<HistoryMark, string> Mark { get; init; }

    /// <summary>Who deleted their data.</summary>
    public required string Somebody { get; init; }

    public required string Earlier { get; init; }

    public required string Later { get; init; }

    public required string Back { get; init; }

    public required string Gone { get; init; }

    public static readonly Bilingual<HistoryTexts> All = new(
        Es: new()
        {
            Heading = title => $"{Nouns.History.Es} de «{title}»",
            Untitled = "Práctica sin título",
            Nothing = Html.Of($"Todavía no se envió."),
            Happened = (step, who, whom) => step switch
            {
                Step.Submit => $"{who} la envió a revisión.",
                Step.Withdraw => $"{who} la retiró.",
                Step.RequestChanges => $"{who} pidió cambios.",
                Step.Decline => $"{who} decidió no publicarla.",
                Step.Accept => $"{who} la aceptó por la coordinación.",
                Step.UndoAcceptance => $"{who} deshizo la aceptación.",
                Step.Agree => $"{who} estuvo de acuerdo por la Secretaría Técnica.",
                Step.UndoAgreement => $"{who} deshizo el {Nouns.Agreement.Es}.",
                Step.SendBack => $"{who} la devolvió por la Secretaría Técnica.",
                Step.Publish => "Se publicó.",
                Step.Revise => $"{who} empezó una nueva versión.",
                Step.Confirm => $"{who} confirmó que sigue vigente.",
                Step.ConfirmForCity => $"{who} la confirmó por su ciudad y autorizó publicarla.",
                Step.Lapse => "Nadie confirmó a tiempo que siga vigente.",
                Step.Archive => $"{who} la archivó.",
                Step.BringBack => $"{who} pidió volver a publicarla.",
                Step.Join => $"{who} empezó a escribirla también.",
                Step.Leave => $"{who} dejó de escribirla.",
                Step.Remove => $"{who} quitó a {(whom.Length > 0 ? whom : "otra persona")} de quienes la escriben.",
                _ => $"{who} la cambió.",
            },
            Mark = mark =>
                mark == HistoryMark.OwnCity
                    ? "Es de su propia ciudad: nadie más podía revisarla."
                    : $"Sin el {Nouns.Agreement.Es}, que no tenía a quién preguntar.",
            Somebody = "Alguien que borró sus datos",
            Earlier = "Más antiguo",
            Later = "Más nuevo",
            Back = "Volver a la práctica",
            Gone = "No puede ver ese historial.",
        },
        Pt: new()
        {
            Heading = title => $"{Nouns.History.Pt} de «{title}»",
            Untitled = "Prática sem título",
            Nothing = Html.Of($"Ainda não foi enviada."),
            Happened = (step, who, whom) => step switch
            {
                Step.Submit => $"{who} enviou para revisão.",
                Step.Withdraw => $"{who} retirou a prática.",
                Step.RequestChanges => $"{who} pediu alterações.",
                Step.Decline => $"{who} decidiu não publicá-la.",
                Step.Accept => $"{who} aceitou pela coordenação.",
                Step.UndoAcceptance => $"{who} desfez a aceitação.",
                Step.Agree => $"{who} concordou pela Secretaria Técnica.",
                Step.UndoAgreement => $"{who} desfez a {Nouns.Agreement.Pt}.",
                Step.SendBack => $"{who} devolveu pela Secretaria Técnica.",
                Step.Publish => "Foi publicada.",
                Step.Revise => $"{who} começou uma nova versão.",
                Step.Confirm => $"{who} confirmou que continua vigente.",
                Step.ConfirmForCity => $"{who} confirmou a prática pela cidade e autorizou a publicação.",
                Step.Lapse => "Ninguém confirmou a tempo que continua vigente.",
                Step.Archive => $"{who} arquivou a prática.",
                Step.BringBack => $"{who} pediu para publicá-la de novo.",
                Step.Join => $"{who} começou a escrever também.",
                Step.Leave => $"{who} deixou de escrever.",
                Step.Remove => $"{who} removeu {(whom.Length > 0 ? whom : "outra pessoa")} de quem a escreve.",
                _ => $"{who} alterou a prática.",
            },
            Mark = mark =>
                mark == HistoryMark.OwnCity
                    ? "É da sua própria cidade: ninguém mais podia revisá-la."
                    : $"Sem a {Nouns.Agreement.Pt}, que não tinha a quem perguntar.",
            Somebody = "Alguém que apagou os seus dados",
            Earlier = "Mais antigo",
            Later = "Mais novo",
            Back = "Voltar à prática",
            Gone = "Você não pode ver esse histórico.",
        });
}
