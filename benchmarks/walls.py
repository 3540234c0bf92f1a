"""Invented walls in several languages: what a server sends where a briefing should be. (kind, page) pairs."""

from __future__ import annotations

from typing import Final


def _page(title: str, *paragraphs: str, extra: str = "") -> str:
    said = "".join(f"<p>{paragraph}</p>" for paragraph in paragraphs)
    return f"<!DOCTYPE html><html><head><title>{title}</title></head><body><h1>{title}</h1>{said}{extra}</body></html>"


_VENDORS = "".join(
    f"<div><h3>{name}</h3><p>Stores a cookie for {days} days and reads it again. Shares what you look at with other partners."
    " Lays claim to legitimate interest.</p><button>Agree</button></div>"
    for name, days in (("Adhav", 30), ("Molo Media", 90), ("Skerry", 365), ("Tide Metrics", 180), ("Bollard", 400))
)
_MENU = "".join(f"<li><a href='/{n}'>{n}</a></li>" for n in (
    "Home", "Ministry", "Ministers", "Ports and piers", "Ferries", "News", "Speeches", "Publications", "Contact", "Careers",
))  # fmt: skip

WALLS: Final = (
    ("consent", _page(
        "We value your privacy",
        "We and our 134 partners store and read information on a device, such as cookies, and work on personal data, such as"
        " unique identifiers and standard information sent by a device.",
        "With your permission we and our partners may use precise location and identification through scanning. You may click"
        " to consent to what is described above, or look at more detailed information before you consent or refuse.",
        "Please note that some uses of your personal data may not need your consent, but you have a right to object to them."
        " Your preferences will hold for this website only. You can change them at any time in our privacy policy.",
        "Strictly necessary cookies make the site work. Analytics cookies count visits. Marketing cookies follow visitors.",
        "Accept all", "Reject all", "Manage options", extra=_VENDORS)),
    ("consent", _page(
        "Ihre Privatsphäre ist uns wichtig",
        "Wir und unsere Partner verwenden Cookies und ähnliche Verfahren, um Inhalte und Anzeigen auf Sie zuzuschneiden.",
        "Dafür brauchen wir Ihre Einwilligung. Sie können sie jederzeit in den Einstellungen zum Datenschutz widerrufen.",
        "Manche Anbieter verarbeiten personenbezogene Daten auf Grundlage eines berechtigten Interesses.",
        "Mit einem Klick auf „Zustimmen“ sind Sie mit dem Setzen aller Cookies einverstanden.", "Alle ablehnen")),
    ("consent", _page(
        "Gérer vos préférences",
        "Avec votre accord, nos partenaires et nous utilisons des cookies pour stocker et consulter des données personnelles.",
        "Vous pouvez retirer votre consentement à tout moment en cliquant sur « Gérer les cookies ».",
        "Les cookies de mesure d'audience nous aident à améliorer le site.", "Tout accepter", "Tout refuser")),
    ("consent", _page(
        "Uso de cookies",
        "Este sitio utiliza cookies propias y de terceros para mostrar publicidad personalizada.",
        "Si continúa, damos por hecho su consentimiento. Puede leer la política de privacidad y la de cookies.",
        "Aceptar todo", "Rechazar todo", "Configurar cookies")),
    ("consent", _page(
        "Мы используем файлы cookie",
        "Продолжая пользоваться сайтом, вы соглашаетесь на обработку файлов cookie и персональных данных.",
        "Подробнее об этом говорит политика конфиденциальности. Файлы cookie можно отключить в настройках.", "Принять все")),
    ("consent", _page("クッキーの使用について", "当サイトではクッキーを使用しています。個人情報の取り扱いについてはプライバシーポリシーをご覧ください。", "すべて許可")),
    ("login", _page(
        "Members' area",
        "Please log in to read this page. Transcripts are open to subscribers only.",
        "User name or e-mail address", "Password", "Remember me on this computer", "Forgotten your password?",
        "No account yet? Sign up in two minutes.", extra="<form><input name='u'><input type='password'></form>")),
    ("login", _page("Anmelden", "Bitte melden Sie sich mit Benutzername und Passwort an.", "Passwort vergessen?", "Neu registrieren")),
    ("login", _page("Вход в систему", "Войдите, чтобы читать дальше.", "Имя пользователя", "Пароль", "Забыли пароль?")),
    ("login", _page("用户登录", "请登录后继续阅读。", "用户名", "密码", "忘记密码？")),
    ("login", _page("Connexion", "Connectez-vous pour lire la suite.", "Identifiant", "Mot de passe", "Mot de passe oublié ?")),
    ("error", _page("404 Not Found", "The page you asked for was not found on this server.")),
    ("error", _page(
        "Page not found | Ministry of Ports", "Sorry, the page you are looking for does not exist or has been moved.",
        "Perhaps one of these will help you:", extra=f"<ul>{_MENU * 4}</ul>")),
    ("error", _page("Access Denied", 'You don\'t have permission to access "/briefings/12" on this server.', "Reference #18.9a")),
    ("error", _page("Seite nicht gefunden", "Die Seite wurde nicht gefunden. Vielleicht wurde sie verschoben.")),
    ("error", _page("Страница не найдена", "Ошибка 404. Такой страницы не существует или она удалена.")),
    ("error", _page("页面不存在", "对不起，您访问的页面不存在或已被删除。", "返回首页")),
    ("error", _page("503 Service Unavailable", "The site is down for maintenance. Please try again later.")),
    ("bot", _page("Just a moment...", "Checking your browser before the page opens.", "Ray ID: 7a11c0ffee", "Please enable JavaScript and cookies")),
    ("bot", _page(
        "Are you a robot?", "We have seen unusual traffic from your network.",
        "To go on, please show that you are human by ticking the box below.", "I am not a robot",
        "Your IP address: 192.0.2.7")),
    ("bot", _page("Проверка браузера", "Подтвердите, что вы не робот.", "Проверка безопасности займёт несколько секунд.")),
    ("bot", _page("安全验证", "您的访问过于频繁，请输入验证码后继续访问。")),
    ("bot", _page("Vérification de sécurité", "Confirmez que vous n'êtes pas un robot.", "Veuillez patienter.")),
)  # fmt: skip
