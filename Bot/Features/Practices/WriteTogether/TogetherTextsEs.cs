using Bot.Texts;

namespace Bot.Features.Practices.WriteTogether;

internal static class TogetherTextsEs
{
    public static readonly TogetherTexts Texts = new()
    {
        Heading = (title, count) => Plural.Form(
            count,
            Html.Of($"<b>{title}</b>. La escribe solo usted."),
            Html.Of($"<b>{title}</b>. La escriben {Locale.Es.Number(count)} personas.")),
        You = "usted",
        Somebody = "alguien que borró sus datos",
        Untitled = "Práctica sin título",
        Wrote = (field, who, when) => Html.Of($"<b>{field}</b>: {who}, {when}."),
        HowTo = Html.Of($"Con un enlace, otras personas la escriben con usted. Las de su ciudad ya confirmadas entran enseguida; a las demás las deja entrar usted."),
        LinkOpen = day => $"Hay un enlace abierto hasta el {day}.",
        MakeLink = "Crear un enlace",
        CopyLink = "Copiar el enlace",
        NewLink = "Nuevo enlace",
        Revoke = "Anular el enlace",
        IsRevoked = "Anulado: con ese enlace ya no entra nadie.",
        Made = (link, day) => Html.Of($"Envíe este enlace solo a quien va a escribir con usted. Vale hasta el {day}:\n{link}\n\nNo lo volveré a mostrar; si lo pierde, cree otro."),
        More = "Más",
        BackToTeam = "Volver al equipo",
        WhoWroteWhat = "Quién escribió qué",
        NothingWritten = "Todavía no se escribió nada.",
        Leave = "Dejar de escribirla",
        AskLeave = title =>
            Html.Of($"¿Dejar de escribir «{title}»? Lo que escribió queda en la práctica, y usted ya no la verá entre las suyas."),
        YesLeave = "Sí, dejarla",
        YouLeft = title => Html.Of($"Usted ya no escribe «{title}». Lo que escribió quedó guardado allí."),
        Remove = name => $"Quitar: {name}",
        AskRemove = (name, title) => Html.Of($"¿Quitar a {name} de «{title}»? Lo que escribió queda en la práctica."),
        YesRemove = "Sí, quitar",
        No = "No",
        YouWereRemoved = title =>
            Html.Of($"Usted ya no escribe «{title}»: ya no está en el equipo que la escribe. Lo que escribió quedó guardado allí."),
        LetIn = name => $"Dejar entrar: {name}",
        KeepOut = "No",
        AsksToJoin = (name, from, title) => Html.Of($"<b>{name} quiere escribir «{title}» con ustedes.</b> {from}"),
        YouAsked = title => Html.Of($"Le pregunté a quien escribe «{title}». Le avisaré aquí cuando le dejen entrar."),
        YouAreIn = title =>
            Html.Of($"<b>Ya puede escribir «{title}».</b> Lo que escriba lo ven las demás personas que la escriben, con su nombre."),
        YouAreNotIn = title => Html.Of($"Quienes escriben «{title}» prefieren seguir sin más personas por ahora."),
        IsSettled = "Eso ya está resuelto.",
        Joined = (name, title) => Html.Of($"{name} también escribe ahora «{title}»."),
        HasLeft = (name, title) => Html.Of($"{name} dejó de escribir «{title}». Lo que escribió queda."),
        LostContact = (title, field) =>
            Html.Of($"Una persona que escribía «{title}» borró sus datos. Era también el contacto, así que falta una respuesta: {field}."),
        Changed = title => Html.Of($"<b>Cambios en «{title}»</b>"),
        ChangedBy = (who, fields) => $"{who}: {Locale.Es.And(fields)}.",
        Did = (field, how) => how switch
        {
            WrittenHow.Erased => $"{field} (borrado)",
            WrittenHow.Explained => $"{field} (por qué no se cambia)",
            _ => field,
        },
        See = "Ver la práctica",
        Back = "Volver a la práctica",
        LinkUnknown = "Ese enlace no es válido, o la práctica ya no está. Pida otro a quien se lo envió.",
        LinkExpired = "Ese enlace venció. Pida otro a quien se lo envió.",
        LinkRevoked = "Ese enlace fue anulado. Pida otro a quien se lo envió.",
        NotNow = "En este momento nadie más puede empezar a escribirla.",
    };
}
