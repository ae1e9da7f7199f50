import './styles/tokens.css'
import './styles/elements.css'
import { createRoot } from 'react-dom/client'
import { App } from './app/App'
import { firstLanguage, speak } from './ui/language'
import { allowOnlyEmptyMarkup } from './ui/markup'
import { paintTheme, rememberedTheme } from './app/theme'

allowOnlyEmptyMarkup()
paintTheme(rememberedTheme())
await speak(firstLanguage())

const root = document.getElementById('root')
if (root) createRoot(root).render(<App />)
