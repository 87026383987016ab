namespace Bot.Tests.Domain.Written;

/// <summary>Rows of <see cref="WrittenRows"/> for what has parts: values are joined by " | ", parts of one by "; ".</summary>
internal static class WrittenLists
{
    public const string Indicators = """
        300 créditos => créditos; 300
        Ventas: +30 % => Ventas; +30; %
        Vendas: +30% => Vendas; +30; %
        Ventas +30% => Ventas; +30; %
        Créditos: 300 => Créditos; 300
        Créditos = 300 => Créditos; 300
        Empleos creados 45 => Empleos creados; 45
        97 % de devolución => devolución; 97; %
        +30 % de ventas => ventas; +30; %
        Facturación: R$ 615 mil => Facturación; R$ 615 mil
        Facturación: 1,5 millones de pesos => Facturación; 1,5 millones; de pesos
        Familias: 60 por mes => Familias; 60; por mes
        Puestos: de 20 a 80 => Puestos; de 20 a 80
        Residuos: 12,5 toneladas => Residuos; 12,5; toneladas
        1.200 emprendedoras => emprendedoras; 1.200
        - 300 créditos => créditos; 300
        • Ventas: +30 % => Ventas; +30; %
        1) Créditos: 300 => Créditos; 300
        1. 300 créditos => créditos; 300
        300 créditos\nVentas: +30 % => créditos; 300 | Ventas; +30; %
        300 créditos; 45 empleos => créditos; 300 | empleos; 45
        300 créditos\n\n45 empleos\n => créditos; 300 | empleos; 45
        Ventas => !IndicatorUnclear
        Ventas: más => !IndicatorUnclear
        30 % => !IndicatorUnclear
        300 => !IndicatorUnclear
        : 30 => !IndicatorUnclear
        Se otorgaron 300 créditos a mujeres => !IndicatorUnclear
        300 créditos\nbuenos resultados => !IndicatorUnclear
        1 a\n2 b\n3 c\n4 d\n5 e\n6 f => !TooMany
        https://example.org => !IndicatorUnclear
        🙂 => !Empty
         => !Empty
        """;

    public const string Partners = """
        Banco Nación (financiero) => Banco Nación; financial
        Banco Nación: financiero => Banco Nación; financial
        Banco Nación - apoyo financiero => Banco Nación; financial
        Banco Nación, financiero => Banco Nación; financial
        Cámara de Comercio: político y técnico => Cámara de Comercio; political; technical
        Câmara de Comércio (apoio político e técnico) => Câmara de Comércio; political; technical
        Sebrae: técnico, financeiro => Sebrae; financial; technical
        Universidad de Quilmes con apoyo técnico => Universidad de Quilmes; technical
        Apoyo técnico: Universidad de Quilmes => Universidad de Quilmes; technical
        Universidad Técnica del Norte (técnico) => Universidad Técnica del Norte; technical
        Ministerio, Dirección de Empleo - administrativo => Ministerio, Dirección de Empleo; administrative
        Cooperativa La Unión: otro => Cooperativa La Unión; other
        • Banco Nación (financiero) => Banco Nación; financial
        Banco Nación (financiera) => Banco Nación; financial
        Banco Nación: financiamiento => Banco Nación; financial
        Sebrae: asistencia técnica => Sebrae; technical
        Banco Nación (financiero)\nSebrae (técnico) => Banco Nación; financial | Sebrae; technical
        Banco Nación (financiero); Sebrae (técnico) => Banco Nación; financial | Sebrae; technical
        Universidad de Quilmes => !SupportUnclear
        Universidad Técnica => !SupportUnclear
        Banco Nación financiero => !SupportUnclear
        Banco Nación (mucho) => !SupportUnclear
        Banco Nación (financiero)\nSebrae => !SupportUnclear
        Banco Nación, Sebrae y la cámara => !SupportUnclear
        técnico => !SupportUnclear
        (financiero) => !SupportUnclear
        🤝 => !Empty
         => !Empty
        """;

    public const string Links = """
        https://www.mercociudades.org => https://www.mercociudades.org
        http://www.mercociudades.org/practica?id=3 => http://www.mercociudades.org/practica?id=3
        www.mercociudades.org => https://www.mercociudades.org
        mercociudades.org/practica => https://mercociudades.org/practica
        HTTPS://Mercociudades.org/Nota => https://mercociudades.org/Nota
        https://ñandú.org.ar/feria => https://ñandú.org.ar/feria
        www.a.org.ar, www.b.org.ar => https://www.a.org.ar | https://www.b.org.ar
        www.a.org.ar www.b.org.ar => https://www.a.org.ar | https://www.b.org.ar
        www.a.org.ar\nwww.b.org.ar => https://www.a.org.ar | https://www.b.org.ar
        Nota en el diario: https://diario.com.ar/nota. => https://diario.com.ar/nota; Nota en el diario
        https://youtu.be/abc (el video) => https://youtu.be/abc; el video
        www.a.org.ar\nwww.a.org.ar => https://www.a.org.ar
        la página de la municipalidad => !LinkUnclear
        La nota salió en el diario.Después hubo otra => !LinkUnclear
        ana@campinas.sp.gov.br => !LinkUnclear
        ftp://archivos.org/x => !LinkUnclear
        javascript:alert(1) => !LinkUnclear
        https:// => !LinkUnclear
        http://localhost/x => !LinkUnclear
        https://ana:clave@sitio.org => !LinkUnclear
        Ver www.a.org.ar y www.b.org.ar => !LinkUnclear
        a.br\nb.br\nc.br\nd.br\ne.br\nf.br\ng.br\nh.br\ni.br\nj.br\nk.br => !TooMany
        😀 => !Empty
         => !Empty
        """;

    public const string Endorsements = """
        María López, alcaldesa, 12/05/2024 => María López; alcaldesa; 2024-05-12
        12/05/2024 María López, intendenta => María López; intendenta; 2024-05-12
        María López\nIntendenta municipal\n12 de mayo de 2024 => María López; Intendenta municipal; 2024-05-12
        João da Silva, prefeito, 2024-05-12 => João da Silva; prefeito; 2024-05-12
        Nome: João da Silva; cargo: prefeito; data: 3.10.2023 => João da Silva; prefeito; 2023-10-03
        Prefeito, João da Silva, 1º de março de 2023 => João da Silva; Prefeito; 2023-03-01
        María López - Secretaria de Producción - 12-5-2024 => María López; Secretaria de Producción; 2024-05-12
        María López, intendenta => !DateUnclear
        María López, alcaldesa, mayo de 2024 => !DateUnclear
        María López, alcaldesa, 31/02/2024 => !DateUnclear
        María López, alcaldesa, 12/05/24 => !DateUnclear
        María López, alcaldesa, 12/05/2024 y 13/05/2024 => !DateUnclear
        María López, alcaldesa, 12/05/2035 => !InFuture
        María López, alcaldesa, 12/05/1949 => !TooEarly
        María López, 12/05/2024 => !NeedsPost
        intendenta, 12/05/2024 => !NeedsName
        12/05/2024 => !NeedsName
        🙂 => !Empty
         => !Empty
        """;

    /// <summary>A file's name, its type as Telegram tells it, and its bytes.</summary>
    public const string Files = """
        acta.pdf; application/pdf; 1000 => document
        ACTA.PDF; application/pdf; 20000000 => document
        informe.docx; application/vnd.openxmlformats-officedocument.wordprocessingml.document; 5000 => document
        planilla.ods; application/octet-stream; 5000 => document
        datos.csv; text/csv; 12 => document
        foto.jpg; image/jpeg; 4000000 => photo
        escaneo.HEIC; image/heic; 4000000 => photo
        sin nombre; image/png; 0 => photo
        acta.pdf; application/pdf; 20000001 => !FileTooLarge
        foto.jpg; image/jpeg; 31000000 => !FileTooLarge
        programa.exe; application/x-msdownload; 1000 => !FileTypeNotTaken
        video.mp4; video/mp4; 1000 => !FileTypeNotTaken
        acta.pdf.js; text/javascript; 1000 => !FileTypeNotTaken
        pagina.html; text/html; 1000 => !FileTypeNotTaken
        dibujo.svg; image/svg+xml; 1000 => !FileTypeNotTaken
        archivo; application/octet-stream; 1000 => !FileTypeNotTaken
        """;
}
